namespace Mediation.Core.Timers;

/// <summary>Why an operator's act on a timer is refused.</summary>
internal static class TimerErrors
{
    public static BusinessException NotFound() => new("Core:TimerNotFound", ErrorKind.NotFound);

    /// <summary>It fired, was cancelled or skipped, or never failed.</summary>
    public static BusinessException NotFailed() => new("Core:TimerNotFailed");

    /// <summary>Who is responsible rests on it: it is tried until it succeeds.</summary>
    public static BusinessException Needed() => new("Core:TimerNeeded");

    /// <summary>It changed since the operator looked at it.</summary>
    public static BusinessException ChangedSince() => new("Core:TimerChangedSince", ErrorKind.Conflict);
}
