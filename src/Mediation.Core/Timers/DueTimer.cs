namespace Mediation.Core.Timers;

/// <summary>
/// Something that must happen at an instant unless it is cancelled: the row is the truth, the scheduler only triggers it. A runner leases it before
/// it works on it. It changes to Fired in the same transaction as its effect, so the effect comes once, however often it is tried.
/// </summary>
public sealed class DueTimer : AggregateRoot, IRetriedRow
{
    public const int LongestReason = 500;

    private DueTimer() { }

    /// <summary>Names its handler.</summary>
    public string Kind { get; private set; } = string.Empty;

    /// <summary>The aggregate it is about.</summary>
    public Guid SubjectId { get; private set; }

    public Guid CaseId { get; private set; }

    public DateTimeOffset DueAt { get; private set; }

    /// <summary>Version of the policy that set it, kept to explain it later.</summary>
    public int PolicyVersion { get; private set; }

    public TimerState State { get; private set; }

    /// <summary>Failed tries so far; each puts the next try further away.</summary>
    public int Failures { get; private set; }

    public DateTimeOffset NextTryAt { get; private set; }

    public string? LastError { get; private set; }

    public Guid? ClaimedBy { get; private set; }

    public DateTimeOffset? ClaimedUntil { get; private set; }

    /// <summary>When it fired or was skipped; null for one that waits or was cancelled.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The operator who decided that it does not fire; null for one that did.</summary>
    public Guid? SkippedById { get; private set; }

    public string? SkipReason { get; private set; }

    public bool IsWaiting => State == TimerState.Waiting;

    public static DueTimer Set(string kind, Guid subjectId, Guid caseId, DateTimeOffset dueAt, int policyVersion) =>
        new()
        {
            Kind = kind,
            SubjectId = subjectId,
            CaseId = caseId,
            DueAt = dueAt,
            NextTryAt = dueAt,
            PolicyVersion = policyVersion,
        };

    public void Fire(DateTimeOffset now) => (State, EndedAt) = (TimerState.Fired, now);

    public void Cancel() => State = IsWaiting ? TimerState.Cancelled : State;

    public void Failed(string error, DateTimeOffset now)
    {
        Failures++;
        LastError = error;
        NextTryAt = now + Backoff.After(Failures);
        (ClaimedBy, ClaimedUntil) = (null, null);
    }

    /// <summary>Has it tried at once, with its failed tries behind it.</summary>
    /// <exception cref="BusinessException"><c>Core:TimerNotFailed</c></exception>
    public void Retry(DateTimeOffset now)
    {
        EnsureFailed();
        (Failures, NextTryAt) = (0, now);
        (ClaimedBy, ClaimedUntil) = (null, null);
        Raise(new TimerRetried(CaseId, Id, Kind));
    }

    /// <summary>It does not fire.</summary>
    /// <exception cref="BusinessException"><c>Core:TimerNotFailed</c></exception>
    public void Skip(Guid by, string reason, DateTimeOffset now)
    {
        EnsureFailed();
        (State, EndedAt, SkippedById, SkipReason) = (TimerState.Skipped, now, by, reason);
        Raise(new TimerSkipped(CaseId, Id, Kind));
    }

    private void EnsureFailed()
    {
        if (!IsWaiting || Failures == 0)
        {
            throw TimerErrors.NotFailed();
        }
    }
}
