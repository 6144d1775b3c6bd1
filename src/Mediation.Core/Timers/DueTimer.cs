namespace Mediation.Core.Timers;

/// <summary>Where a timer stands.</summary>
public enum TimerState
{
    Waiting,
    Fired,
    Cancelled,
}

/// <summary>
/// Something that must happen at an instant unless it is called off: the row is the truth, whatever drives it is only the hand of
/// the clock. It changes to Fired in the same transaction as its effect, so the effect comes once, however often it is tried.
/// </summary>
public sealed class DueTimer
{
    private DueTimer() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Names its handler.</summary>
    public string Kind { get; private set; } = string.Empty;

    /// <summary>The aggregate it is about.</summary>
    public Guid SubjectId { get; private set; }

    public Guid CaseId { get; private set; }

    public DateTimeOffset DueAt { get; private set; }

    /// <summary>Version of the policy that set it, kept for those who ask why.</summary>
    public int PolicyVersion { get; private set; }

    public TimerState State { get; private set; }

    /// <summary>Failed tries so far; each puts the next try further away.</summary>
    public int Failures { get; private set; }

    public DateTimeOffset NextTryAt { get; private set; }

    public string? LastError { get; private set; }

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

    public void Fire() => State = TimerState.Fired;

    public void Cancel() => State = State == TimerState.Waiting ? TimerState.Cancelled : State;

    public void Failed(string error, DateTimeOffset now)
    {
        Failures++;
        LastError = error.Length <= 1000 ? error : error[..1000];
        NextTryAt = now + TimeSpan.FromSeconds(Math.Min(3600, 5 * Math.Pow(2, Failures)));
    }
}

/// <summary>Does what a timer of its kind is for. Runs inside the timer's own transaction and must not save.</summary>
public interface ITimerHandler
{
    string Kind { get; }

    Task FireAsync(DueTimer timer, CancellationToken ct);
}

/// <summary>What use cases say about timers.</summary>
public static class TimerExtensions
{
    /// <summary>Calls off what still waits for this subject.</summary>
    public static async Task CancelTimersAsync(this MediationDbContext db, Guid subjectId, string kind, CancellationToken ct)
    {
        foreach (var timer in await db.Set<DueTimer>().Where(t => t.SubjectId == subjectId && t.Kind == kind && t.State == TimerState.Waiting).ToListAsync(ct))
        {
            timer.Cancel();
        }
    }
}
