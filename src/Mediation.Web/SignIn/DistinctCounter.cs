namespace Mediation.Web.SignIn;

/// <summary>Counts the different names that fail from one place, in a window that opens with the first.</summary>
internal sealed class DistinctCounter(int limit, TimeSpan window, TimeProvider clock)
{
    private readonly Dictionary<string, (DateTimeOffset Ends, HashSet<string> Names)> counted = new(StringComparer.Ordinal);
    private readonly Lock access = new();
    private DateTimeOffset swept = clock.GetUtcNow();

    /// <returns>How long to wait; null when the name is one of those counted or is counted now.</returns>
    public TimeSpan? WaitOrAdd(string place, string name)
    {
        var now = clock.GetUtcNow();
        lock (access)
        {
            Sweep(now);
            var (ends, names) = counted.TryGetValue(place, out var known) && known.Ends > now ? known : (now + window, new(StringComparer.Ordinal));
            if (!names.Contains(name) && names.Count >= limit)
            {
                return ends - now;
            }

            names.Add(name);
            counted[place] = (ends, names);
            return null;
        }
    }

    public void TakeOff(string place, string name)
    {
        lock (access)
        {
            if (counted.TryGetValue(place, out var known))
            {
                known.Names.Remove(name);
            }
        }
    }

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
