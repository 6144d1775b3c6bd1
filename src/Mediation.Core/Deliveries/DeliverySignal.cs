namespace Mediation.Core.Deliveries;

/// <summary>Wakes the sender: for a destination as soon as a delivery to it was committed, and for all of them by the schedule.</summary>
public sealed class DeliverySignal : IDisposable
{
    private readonly Lock gate = new();
    private readonly SemaphoreSlim pending = new(0, 1);
    private readonly HashSet<string> destinations = new(StringComparer.Ordinal);
    private bool isForAll;

    public void Set(string destination)
    {
        lock (gate)
        {
            destinations.Add(destination);
            Release();
        }
    }

    public void SetAll()
    {
        lock (gate)
        {
            isForAll = true;
            Release();
        }
    }

    /// <summary>Waits until it is set.</summary>
    /// <returns>The destinations for which it was; null for all of them.</returns>
    public async Task<IReadOnlyCollection<string>?> WaitAsync(CancellationToken ct)
    {
        await pending.WaitAsync(ct);
        lock (gate)
        {
            string[]? named = isForAll ? null : [.. destinations];
            isForAll = false;
            destinations.Clear();
            return named;
        }
    }

    public void Dispose() => pending.Dispose();

    private void Release()
    {
        if (pending.CurrentCount == 0)
        {
            pending.Release();
        }
    }
}
