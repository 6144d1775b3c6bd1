namespace Mediation.Complaints.Domain.Endings;

/// <summary>What became of a proposal to end a complaint.</summary>
public enum EndingProposalState
{
    Proposed,
    Approved,
    SentBack,

    /// <summary>It had no occasion any more before anybody decided it.</summary>
    Lapsed,
}
