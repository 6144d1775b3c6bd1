namespace Mediation.Complaints.Domain;

/// <content>Refusals about more time, pauses and new facts.</content>
public static partial class ComplaintErrors
{
    /// <summary>No step of the rule leads from the present limit to the one asked for.</summary>
    /// <param name="present">The limit in all as it is.</param>
    /// <param name="possible">The limits to which a step leads.</param>
    public static BusinessException NoSuchExtension(int present, IReadOnlyList<int> possible) =>
        possible.Count == 0
            ? new BusinessException("Complaints:NoExtensionLeft", ErrorKind.Invalid, "toDays").With("present", present)
            : new BusinessException("Complaints:NoSuchExtension", ErrorKind.Invalid, "toDays").With("present", present).With("possible", possible[0]);

    public static BusinessException ExtensionTooLate(DateTimeOffset dueAt) => new BusinessException("Complaints:ExtensionTooLate").With("dueAt", dueAt);

    public static BusinessException ExtensionPending() => new("Complaints:ExtensionPending");

    public static BusinessException ExtensionDecided() => new("Complaints:ExtensionDecided");

    /// <summary>The limit has become another one since it was requested.</summary>
    public static BusinessException ExtensionOutdated() => new("Complaints:ExtensionOutdated");

    /// <summary>The case has ended and nobody waits for an answer.</summary>
    public static BusinessException NothingOwed(ComplaintState state, ComplaintAction action) =>
        new BusinessException("Complaints:ActionNotAllowed").With("state", state.ToString()).With("action", action.ToString());

    public static BusinessException ExtensionUnknown() => new("Complaints:ExtensionUnknown", ErrorKind.NotFound);

    public static BusinessException NotTheApprover() => new("Complaints:NotTheApprover", ErrorKind.Forbidden);

    public static BusinessException FourEyes() => new("Complaints:FourEyes", ErrorKind.Forbidden);

    public static BusinessException UnknownDuty() => new("Complaints:UnknownDuty", ErrorKind.Invalid, "duty");

    public static BusinessException UnknownGround() => new("Complaints:UnknownGround", ErrorKind.Invalid, "ground");

    public static BusinessException PauseRunning() => new("Complaints:PauseRunning");

    public static BusinessException NoPauseRunning() => new("Complaints:NoPauseRunning");

    /// <summary>Nothing that is owed stands still on this ground.</summary>
    public static BusinessException PauseWithoutDuty() => new("Complaints:PauseWithoutDuty", ErrorKind.Invalid, "ground");

    public static BusinessException PauseTooLate(DateTimeOffset dueAt) => new BusinessException("Complaints:PauseTooLate").With("dueAt", dueAt);

    /// <summary>It would begin at the very instant at which the one before ended.</summary>
    public static BusinessException PauseAtResume(DateTimeOffset resumedAt) =>
        new BusinessException("Complaints:PauseAtResume", ErrorKind.Invalid, "at").With("resumedAt", resumedAt);

    /// <summary>The limit runs anew since this instant or a later one already.</summary>
    public static BusinessException RestartNotNewer(DateTimeOffset restartedAt) =>
        new BusinessException("Complaints:RestartNotNewer", ErrorKind.Invalid, "at").With("restartedAt", restartedAt);

    public static BusinessException NothingRestarts() => new("Complaints:NothingRestarts");

    public static BusinessException RestartTooLate(DateTimeOffset dueAt) => new BusinessException("Complaints:RestartTooLate").With("dueAt", dueAt);
}
