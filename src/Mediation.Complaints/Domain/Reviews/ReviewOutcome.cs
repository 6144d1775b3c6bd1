namespace Mediation.Complaints.Domain.Reviews;

/// <summary>What the superior institution decided. The share that is not upheld is the figure "review overturn".</summary>
public enum ReviewOutcome
{
    /// <summary>The decision stands.</summary>
    Upheld,

    /// <summary>Another decision takes its place.</summary>
    Changed,

    /// <summary>The decision is set aside, and the unit deals with the complaint anew.</summary>
    HandledAnew,
}
