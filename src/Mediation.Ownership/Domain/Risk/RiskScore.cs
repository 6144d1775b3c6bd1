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

/// <summary>What one signal adds to the score.</summary>
/// <param name="Signal">Its key.</param>
/// <param name="Points">Points it adds; none for the definition that sets the level by itself.</param>
/// <param name="Source">Where it was found.</param>
/// <param name="Evidence">The figure or word itself.</param>
public sealed record RiskContribution(string Signal, int Points, RiskSource Source, string Evidence);

/// <summary>The score is the sum of its contributions, and nothing else.</summary>
public sealed record RiskScore(int Total, RiskLevel Level, IReadOnlyList<RiskContribution> Contributions);
