namespace Mediation.Complaints.Domain;

/// <summary>A decision as the handler proposes it.</summary>
/// <param name="Outcome">On the claim as a whole.</param>
/// <param name="Granted">Renminbi granted, or null.</param>
/// <param name="ExplainsMore">Whether a reason is given for more than binding terms say.</param>
/// <param name="ConfirmsWithoutClaim">Whether it is meant that a sum is granted though none was claimed.</param>
/// <param name="AsksIfFarBelow">Whether a sum that may have been typed in ten thousands of yuan is refused; a person is asked.</param>
public sealed record ProposedDecision(
    DecisionOutcome Outcome,
    decimal? Granted,
    bool ExplainsMore = false,
    bool ConfirmsWithoutClaim = false,
    bool AsksIfFarBelow = false
)
{
    /// <summary>What is decided on each claim; empty where the decision is made on the whole.</summary>
    public IReadOnlyList<ClaimDecision> Each { get; init; } = [];

    /// <summary>The cause as verified; null confirms that of the registration.</summary>
    public VerifiedCause? Cause { get; init; }
}
