namespace Mediation.Web.Hosting;

/// <summary>
/// The workers run beside each other, or somebody holds all of them while the demo's clock is moved: then each thing is done once, at its time.
/// </summary>
internal sealed class WorkGate : IDisposable
{
    /// <summary>Timers, outbox, deliveries.</summary>
    private const int Workers = 3;

    private readonly SemaphoreSlim places = new(Workers);

    /// <summary>A round that waits while the workers are held.</summary>
    public Func<CancellationToken, Task> Round(Func<CancellationToken, Task> round) =>
        async ct =>
        {
            await places.WaitAsync(ct);
            try
            {
                await round(ct);
            }
            finally
            {
                places.Release();
            }
        };

    /// <summary>Waits for the rounds that run, and lets none begin until the work is done. One at a time.</summary>
    public async Task HoldAsync(Func<Task> work, CancellationToken ct)
    {
        var held = 0;
        try
        {
            for (; held < Workers; held++)
            {
                await places.WaitAsync(ct);
            }

            await work();
        }
        finally
        {
            if (held > 0)
            {
                places.Release(held);
            }
        }
    }

    public void Dispose() => places.Dispose();
}
