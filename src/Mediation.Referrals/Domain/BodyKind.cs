namespace Mediation.Referrals.Domain;

/// <summary>What kind of organisation a mediation body is.</summary>
public enum BodyKind
{
    /// <summary>People's mediation committee (人民调解委员会).</summary>
    PeoplesCommittee,

    /// <summary>Mediation centre of the trade (行业性专业调解中心).</summary>
    IndustryCentre,

    /// <summary>Non-profit unit founded by associations (民办非企业单位).</summary>
    NonProfitCentre,
}
