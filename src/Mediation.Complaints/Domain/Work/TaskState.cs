namespace Mediation.Complaints.Domain.Work;

/// <summary>What became of a task.</summary>
public enum TaskState
{
    Open,
    Done,

    /// <summary>Nobody is to do it any more.</summary>
    Dropped,
}
