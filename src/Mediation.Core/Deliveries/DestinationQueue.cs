namespace Mediation.Core.Deliveries;

/// <summary>
/// Sends what is due at one destination, several lanes at once up to a bound: so a slow receiver holds up its own places only. Runs while there is
/// something to send; woken again, it looks again.
/// </summary>
internal sealed class DestinationQueue(string destination, DeliveryAttempts attempts, int most)
{
    private readonly Lock gate = new();
    private readonly List<Task<bool>> sending = [];
    private TaskCompletionSource woken = NewSignal();
    private Task<int> running = Task.FromResult(0);
    private bool isRunning;
    private bool isWoken;

    /// <summary>Has it look at once for what is due.</summary>
    /// <returns>Ends when nothing more is due and nothing is on its way: how many were sent.</returns>
    public Task<int> Wake(CancellationToken ct)
    {
        lock (gate)
        {
            isWoken = true;
            woken.TrySetResult();
            if (!isRunning)
            {
                isRunning = true;
                running = Task.Run(() => RunAsync(ct), CancellationToken.None);
            }

            return running;
        }
    }

    /// <summary>Ends when nothing is on its way.</summary>
    public Task<int> Running
    {
        get
        {
            lock (gate)
            {
                return running;
            }
        }
    }

    private async Task<int> RunAsync(CancellationToken ct)
    {
        var sent = 0;
        while (Continues(out var next))
        {
            if (sending.Count < most && !ct.IsCancellationRequested)
            {
                var lease = await attempts.LeaseAsync(destination, most - sending.Count, ct);
                sending.AddRange(lease.Deliveries.Select(d => Task.Run(() => attempts.SendAsync(d, lease), CancellationToken.None)));
            }

            if (sending.Count > 0)
            {
                await Task.WhenAny([.. sending, next]);
                sent += Finished();
            }
        }

        return sent;
    }

    private bool Continues(out Task next)
    {
        lock (gate)
        {
            isRunning = isWoken || sending.Count > 0;
            isWoken = false;
            woken = woken.Task.IsCompleted ? NewSignal() : woken;
            next = woken.Task;
            return isRunning;
        }
    }

    /// <summary>A place that became free is filled: it counts as a wake.</summary>
    private int Finished()
    {
        var (done, sent) = (sending.Count(t => t.IsCompleted), sending.Count(t => t is { IsCompletedSuccessfully: true, Result: true }));
        sending.RemoveAll(t => t.IsCompleted);
        lock (gate)
        {
            isWoken |= done > 0;
        }

        return sent;
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
