namespace Mediation.Ownership.Domain.Risk;

/// <summary>A limit that has run out.</summary>
public enum MissedLimit
{
    /// <summary>One that the law sets.</summary>
    Legal,

    /// <summary>One of the bank's own.</summary>
    Internal,
}
