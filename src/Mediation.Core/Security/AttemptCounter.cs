namespace Mediation.Core.Security;

/// <summary>
/// Counts attempts by key, in a window that opens with the first. An attempt is counted before it is made, so that those made at once do
/// not all pass, and subtracted again when it was no failure; the limiters of the framework cannot do that.
/// </summary>
public sealed class AttemptCounter<TKey>(int limit, TimeSpan window, TimeProvider clock)
    where TKey : notnull
{
    private readonly Dictionary<TKey, (DateTimeOffset Ends, int Attempts)> counted = [];
    private readonly Lock access = new();
    private DateTimeOffset swept = clock.GetUtcNow();

    /// <returns>How long to wait; null when the attempt may be made and is counted.</returns>
    public TimeSpan? WaitOrCount(TKey key)
    {
        var now = clock.GetUtcNow();
        lock (access)
        {
            Sweep(now);
            var (ends, attempts) = counted.TryGetValue(key, out var known) && known.Ends > now ? known : (now + window, 0);
            if (attempts >= limit)
            {
                return ends - now;
            }

            counted[key] = (ends, attempts + 1);
            return null;
        }
    }

    public void TakeOff(TKey key)
    {
        lock (access)
        {
            if (counted.TryGetValue(key, out var known) && known.Attempts > 0)
            {
                counted[key] = known with { Attempts = known.Attempts - 1 };
            }
        }
    }

    /// <summary>Removes ended windows, once in a window, so that invented names do not accumulate.</summary>
    private void Sweep(DateTimeOffset now)
    {
        if (now - swept < window)
        {
            return;
        }

        swept = now;
        foreach (var over in counted.Where(c => c.Value.Ends <= now).Select(c => c.Key).ToList())
        {
            counted.Remove(over);
        }
    }
}
