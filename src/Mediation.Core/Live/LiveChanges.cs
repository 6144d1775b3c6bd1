namespace Mediation.Core.Live;

/// <summary>The streams that are open on this node, and what they wait for. It keeps no content and no more than a stream may leave unread.</summary>
public sealed class LiveChanges(LiveOptions options) : IDisposable
{
    private readonly HashSet<LiveSubscription> open = [];
    private readonly SemaphoreSlim opened = new(0, 1);

    internal Lock Gate { get; } = new();

    /// <summary>How many streams are open.</summary>
    public int Count
    {
        get
        {
            lock (Gate)
            {
                return open.Count;
            }
        }
    }

    /// <param name="userId">Who reads.</param>
    /// <param name="caseId">The case to wait for; null for all cases.</param>
    /// <param name="state">Instead of cases: the <see cref="IPersonalState"/> of this person.</param>
    /// <returns>Null when this person has as many streams open as one may.</returns>
    public LiveSubscription? TryOpen(Guid userId, Guid? caseId, string? state = null)
    {
        lock (Gate)
        {
            if (open.Count(s => s.UserId == userId) >= options.StreamsPerUser)
            {
                return null;
            }

            LiveSubscription subscription = new(this, userId, caseId, state);
            open.Add(subscription);
            if (opened.CurrentCount == 0)
            {
                opened.Release();
            }

            return subscription;
        }
    }

    /// <summary>Waits until a stream was opened.</summary>
    public Task OpenedAsync(CancellationToken ct) => opened.WaitAsync(ct);

    public void Dispose() => opened.Dispose();

    /// <summary>Those that are open now.</summary>
    internal IReadOnlyList<LiveSubscription> Open()
    {
        lock (Gate)
        {
            return [.. open];
        }
    }

    /// <summary>Wakes whom it concerns of those for whom was looked, and each of them the first time.</summary>
    /// <param name="askedFor">For whom was looked.</param>
    /// <param name="grown">Watched cases that have become longer.</param>
    /// <param name="written">Entries of all cases.</param>
    /// <param name="changed">Personal states that have become others; null where none has.</param>
    internal void Publish(
        IReadOnlyList<LiveSubscription> askedFor,
        IReadOnlySet<Guid> grown,
        IReadOnlyList<LiveChange> written,
        IReadOnlySet<(string State, Guid Person)>? changed = null
    )
    {
        lock (Gate)
        {
            foreach (var one in askedFor.Where(open.Contains))
            {
                if (
                    one.IsNew
                    || (one.CaseId is { } id && grown.Contains(id))
                    || (one.PersonalState is { } state && changed?.Contains((state, one.UserId)) is true)
                )
                {
                    one.Signal([]);
                }
                else if (one.IsOfAllCases && written.Count > 0)
                {
                    one.Signal(written);
                }
            }
        }
    }

    /// <summary>Called under the gate.</summary>
    internal void Close(LiveSubscription subscription) => open.Remove(subscription);
}
