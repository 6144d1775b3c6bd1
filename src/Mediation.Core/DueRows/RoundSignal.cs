namespace Mediation.Core.DueRows;

/// <summary>Wakes a worker that does what is due. Set several times before it looks, it is one signal.</summary>
public abstract class RoundSignal : IDisposable
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

    public void Dispose()
    {
        pending.Dispose();
        GC.SuppressFinalize(this);
    }
}
