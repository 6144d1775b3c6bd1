namespace Mediation.Core.Deliveries;

/// <summary>
/// Sends what is due at one destination, several lanes at once up to a bound: so a slow receiver holds up its own places only. Runs while there is
/// something to send; woken again, it looks again.
/// </summary>
internal sealed class DestinationQueue(string destination, DeliveryAttempts attempts, int most)
{
    private readonly Lock gate = new();
    private readonly List<Task> sending = [];
    private TaskCompletionSource woken = NewSignal();
    private Task<int> running = Task.FromResult(0);
    private int sent;
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
        var before = Volatile.Read(ref sent);
        while (Continues(out var next))
        {
            if (sending.Count < most && !ct.IsCancellationRequested)
            {
                var lease = await attempts.LeaseAsync(destination, most - sending.Count, ct);
                sending.AddRange(lease.Deliveries.Select(d => Task.Run(() => SendAsync(d, lease), CancellationToken.None)));
            }

            if (sending.Count > 0)
            {
                await Task.WhenAny([.. sending, next]);
                FreePlaces();
            }
        }

        return Volatile.Read(ref sent) - before;
    }

    private async Task SendAsync(Delivery delivery, LeaseDeliveries.Result lease)
    {
        if (await attempts.SendAsync(delivery, lease))
        {
            Interlocked.Increment(ref sent);
        }
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
    private void FreePlaces()
    {
        var done = sending.RemoveAll(t => t.IsCompleted);
        lock (gate)
        {
            isWoken |= done > 0;
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
