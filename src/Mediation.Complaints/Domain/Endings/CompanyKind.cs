namespace Mediation.Complaints.Domain.Endings;

/// <summary>What kind of company another legal entity is to which a complaint belongs.</summary>
public enum CompanyKind
{
    Insurer,
    FundManager,
    PaymentInstitution,
    SecuritiesFirm,
    OtherBank,
    Other,
}
