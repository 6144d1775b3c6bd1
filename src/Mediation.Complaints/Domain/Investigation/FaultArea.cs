namespace Mediation.Complaints.Domain.Investigation;

/// <summary>In which of its works the bank's fault lies: what is to be put right at its source (Order 2020/3, Arts 25, 26: 溯源整改).</summary>
public enum FaultArea
{
    ProductDesign,
    RulesAndProcess,
    Service,
    System,
    SalesConduct,
    Disclosure,
    Pricing,
    Contract,
    FundSafety,
    InformationSafety,
    Collection,
    Other,
}
