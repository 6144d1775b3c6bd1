namespace Mediation.Referrals.Domain;

/// <summary>What routing knows of a case.</summary>
public sealed record RoutingFacts(string ProductCode, string UnitPath, decimal? Amount, DateOnly Today)
{
    /// <summary>Codes of the closed units whose work the unit took over: what was agreed for them holds for their cases, which are its own now.</summary>
    public IReadOnlyList<string> TakenOver { get; init; } = [];
}
