namespace Mediation.Complaints.Domain.Reviews;

/// <summary>What the superior institution decides about a decision.</summary>
/// <param name="Outcome">Whether it stands.</param>
/// <param name="ReasonsNoteId">Note with process, time limits and result as verified, basis and reasons.</param>
public sealed record ReviewDecision(ReviewOutcome Outcome, Guid ReasonsNoteId)
{
    /// <summary>Of a changed decision: what takes its place; null else.</summary>
    public ProposedDecision? Instead { get; init; }

    /// <summary>Of a complaint that is dealt with anew: by whom; null else.</summary>
    public MediationUser? Handler { get; init; }
}
