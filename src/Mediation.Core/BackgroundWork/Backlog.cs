namespace Mediation.Core.BackgroundWork;

/// <summary>How it stands with what should have been done.</summary>
public enum Backlog
{
    /// <summary>Nothing waits too long.</summary>
    None,

    /// <summary>Much waits, and one after the other is done.</summary>
    WorkedOn,

    /// <summary>Something waits too long, and nothing of its kind was done in that time.</summary>
    Standing,
}
