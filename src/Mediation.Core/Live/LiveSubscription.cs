namespace Mediation.Core.Live;

/// <summary>An open stream as <see cref="LiveChanges"/> knows it: whose it is, what it waits for, and what was written since it last looked.</summary>
public sealed class LiveSubscription : IDisposable
{
    /// <summary>Whoever has not read so many is dropped, and asks again when coming back.</summary>
    private const int MostWaiting = 500;

    private readonly LiveChanges changes;
    private readonly SemaphoreSlim signal = new(0, 1);
    private readonly List<LiveChange> waiting = [];
    private bool isCatchingUp;

    internal LiveSubscription(LiveChanges changes, Guid userId, Guid? caseId, string? state) =>
        (this.changes, UserId, CaseId, PersonalState) = (changes, userId, caseId, state);

    /// <summary>Who reads the stream.</summary>
    public Guid UserId { get; }

    /// <summary>The case it waits for; null for a list, which waits for all cases, and for a <see cref="PersonalState"/>.</summary>
    public Guid? CaseId { get; }

    /// <summary>Name of the <see cref="IPersonalState"/> it waits for.</summary>
    public string? PersonalState { get; }

    /// <summary>Whether it waits for what is written of any case.</summary>
    public bool IsOfAllCases => CaseId is null && PersonalState is null;

    /// <summary>More was written than a reader who reads would have left: the stream ends.</summary>
    public bool IsOverrun { get; private set; }

    /// <summary>No round of the poller has seen it yet.</summary>
    internal bool IsNew { get; private set; } = true;

    /// <summary>Waits until something was written, as long as this at most.</summary>
    /// <returns>Whether something was.</returns>
    public Task<bool> WaitAsync(TimeSpan longest, CancellationToken ct) => signal.WaitAsync(longest > TimeSpan.Zero ? longest : TimeSpan.Zero, ct);

    /// <summary>Takes what was written; null the first time: what happened before the poller knew of this stream has to be looked for.</summary>
    public IReadOnlyList<LiveChange>? Take()
    {
        lock (changes.Gate)
        {
            if (isCatchingUp)
            {
                isCatchingUp = false;
                return null;
            }

            LiveChange[] taken = [.. waiting];
            waiting.Clear();
            return taken;
        }
    }

    public void Dispose()
    {
        lock (changes.Gate)
        {
            changes.Close(this);
            signal.Dispose();
        }
    }

    /// <summary>Called under the gate.</summary>
    internal void Signal(IReadOnlyCollection<LiveChange> written)
    {
        isCatchingUp |= IsNew;
        IsNew = false;
        IsOverrun |= waiting.Count + written.Count > MostWaiting;
        if (!IsOverrun)
        {
            waiting.AddRange(written);
        }

        if (signal.CurrentCount == 0)
        {
            signal.Release();
        }
    }
}
