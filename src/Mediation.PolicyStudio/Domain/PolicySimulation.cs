namespace Mediation.PolicyStudio.Domain;

/// <summary>
/// Past cases decided again under a draft, before anybody approves it: a bounded number at a time, in the background. Where it stands is saved together with
/// what it found, so that after a crash it goes on there and counts each case once. Of a draft one is under way at a time.
/// </summary>
public sealed class PolicySimulation : AggregateRoot
{
    /// <summary>Kind of the timer of each step; its subject is this.</summary>
    public const string Timer = "policy-simulation";

    /// <summary>Days for which it is kept once its draft is decided: to compare with what then happened.</summary>
    public const int DaysKept = 30;

    private PolicySimulation() { }

    public Guid DraftId { get; private init; }

    /// <summary>The draft while it is under way, else null. Unique, so that the database holds a draft to one.</summary>
    public Guid? UnderWayOf { get; private set; }

    /// <summary>Key of the policy.</summary>
    public string Policy { get; private init; } = string.Empty;

    public Guid StartedById { get; private init; }

    public string StartedByName { get; private init; } = string.Empty;

    public DateTimeOffset StartedAt { get; private init; }

    public SimulationState State { get; private set; }

    /// <summary>How many cases there were when it was started.</summary>
    public int Of { get; private set; }

    public int LookedAt { get; private set; }

    /// <summary>How many of them come out otherwise.</summary>
    public int Differing { get; private set; }

    /// <summary>The last case looked at.</summary>
    public Guid After { get; private set; }

    public DateTimeOffset? FinishedAt { get; private set; }

    /// <summary>From then on it is deleted; null while its draft waits and no newer one of the draft was started.</summary>
    public DateTimeOffset? ExpiresAt { get; private set; }

    public bool IsUnderWay => State is SimulationState.Waiting or SimulationState.Running;

    public static PolicySimulation Start(PolicyDraft draft, int of, Actor by, DateTimeOffset now) =>
        new()
        {
            DraftId = draft.Id,
            UnderWayOf = draft.Id,
            Policy = draft.Key,
            Of = of,
            StartedById = by.Id,
            StartedByName = by.Name,
            StartedAt = now,
        };

    /// <summary>Notes a step. Fewer cases than were asked for are the last ones.</summary>
    /// <param name="lookedAt">Cases of the step.</param>
    /// <param name="asked">How many it asked for.</param>
    /// <param name="last">The last of them; null when there were none.</param>
    /// <param name="differing">How many of them come out otherwise.</param>
    /// <param name="now">When.</param>
    public void Note(int lookedAt, int asked, Guid? last, int differing, DateTimeOffset now)
    {
        EnsureUnderWay();
        (LookedAt, Differing, After) = (LookedAt + lookedAt, Differing + differing, last ?? After);

        // Cases that were registered after it was started are looked at as well.
        (Of, State) = (Math.Max(Of, LookedAt), SimulationState.Running);
        if (lookedAt < asked)
        {
            Of = LookedAt;
            End(SimulationState.Done, now);
        }
    }

    /// <exception cref="BusinessException"><c>Policies:SimulationOver</c></exception>
    public void Cancel(DateTimeOffset now)
    {
        EnsureUnderWay();
        End(SimulationState.Cancelled, now);
    }

    /// <summary>A step failed so often that nobody expects the next one to succeed.</summary>
    public void Fail(DateTimeOffset now)
    {
        EnsureUnderWay();
        End(SimulationState.Failed, now);
    }

    /// <summary>It is kept so long only: its draft was decided, or a newer one was started.</summary>
    public void Expire(DateTimeOffset at, DateTimeOffset now)
    {
        ExpiresAt ??= at;
        if (IsUnderWay)
        {
            End(SimulationState.Cancelled, now);
        }
    }

    private void EnsureUnderWay()
    {
        if (!IsUnderWay)
        {
            throw SimulationErrors.Over();
        }
    }

    private void End(SimulationState state, DateTimeOffset now) => (State, UnderWayOf, FinishedAt) = (state, null, now.NotBefore(StartedAt));
}
