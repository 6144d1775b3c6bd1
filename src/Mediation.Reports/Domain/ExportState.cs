namespace Mediation.Reports.Domain;

/// <summary>How far an ordered export has come.</summary>
public enum ExportState
{
    /// <summary>Ordered, and not made yet.</summary>
    Waiting,

    /// <summary>Made; its file can be downloaded until it expires.</summary>
    Ready,

    /// <summary>Whoever ordered it may not have it any more: the right was taken, or the account locked.</summary>
    Refused,

    /// <summary>It could not be made, several times.</summary>
    Failed,
}
