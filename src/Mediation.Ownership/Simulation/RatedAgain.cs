namespace Mediation.Ownership.Simulation;

/// <summary>A case whose highest rating comes out otherwise.</summary>
/// <param name="Difference">Without its leaders.</param>
/// <param name="Before">The level as it was rated.</param>
/// <param name="After">The level under the draft.</param>
/// <param name="ClaimedAmount">Renminbi in dispute by the rating that counts: the matrix looks at it.</param>
public sealed record RatedAgain(SimulatedDifference Difference, RiskLevel Before, RiskLevel After, decimal? ClaimedAmount)
{
    /// <summary>Only under the draft it has a leader.</summary>
    public bool BecomesMajor => Before < RiskLevel.Major && After >= RiskLevel.Major;
}
