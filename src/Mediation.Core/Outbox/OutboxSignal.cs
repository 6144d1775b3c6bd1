namespace Mediation.Core.Outbox;

/// <summary>Wakes the dispatcher as soon as a message was committed, so that it does not wait for the next scheduled round.</summary>
public sealed class OutboxSignal : IDisposable
{
    private readonly SemaphoreSlim pending = new(0, 1);

    public void Set()
    {
        if (pending.CurrentCount == 0)
        {
            try
            {
                pending.Release();
            }
            catch (SemaphoreFullException)
            {
                // Two set it at once: one signal is enough.
            }
        }
    }

    /// <summary>Waits until it is set.</summary>
    public Task WaitAsync(CancellationToken ct) => pending.WaitAsync(ct);

    public void Dispose() => pending.Dispose();
}
