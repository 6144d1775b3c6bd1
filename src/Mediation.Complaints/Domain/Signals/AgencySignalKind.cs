namespace Mediation.Complaints.Domain.Signals;

/// <summary>What may point to a professional agency behind a complaint (疑似代理维权; DOMAIN 8.14). None of it is a ground to refuse anything.</summary>
public enum AgencySignalKind
{
    /// <summary>A telephone number that complaints of other persons have, too.</summary>
    SharedPhone,

    /// <summary>A postal address that complaints of other persons have, too.</summary>
    SharedAddress,

    /// <summary>Who acts here acts for other complainants as well.</summary>
    SharedRepresentative,

    /// <summary>The same or nearly the same wording in complaints of other persons.</summary>
    SameWording,

    /// <summary>An agent acts without a valid proof of authority (Order 2020/3, Art. 14).</summary>
    NoAuthority,

    /// <summary>Formulas that agencies hand out.</summary>
    Formulas,

    /// <summary>Demands that are typical for agencies.</summary>
    TypicalDemand,
}
