namespace Mediation.Ownership.Domain.Risk;

/// <summary>Where a signal was found.</summary>
public enum RiskSource
{
    /// <summary>A figure of the case.</summary>
    Fact,

    /// <summary>A word of the narrative.</summary>
    Words,

    /// <summary>The channel it came in on.</summary>
    Channel,

    /// <summary>Marked by the person who dealt with the complainant.</summary>
    Noted,
}
