namespace Mediation.Web.SignIn;

/// <summary>Counts the different names that fail from one place, in a window that opens with the first.</summary>
internal sealed class DistinctCounter(int limit, TimeSpan window, TimeProvider clock)
{
    private readonly TimeWindows<string, HashSet<string>> names = new(window, clock);
    private readonly Lock access = new();

    /// <returns>How long to wait; null when the name is one of those counted or is counted now.</returns>
    public TimeSpan? WaitOrAdd(string place, string name)
    {
        lock (access)
        {
            var (counted, left) = names.Open(place, () => new(StringComparer.Ordinal));
            if (!counted.Value.Contains(name) && counted.Value.Count >= limit)
            {
                return left;
            }

            counted.Value.Add(name);
            return null;
        }
    }

    public void TakeOff(string place, string name)
    {
        lock (access)
        {
            names.Find(place)?.Value.Remove(name);
        }
    }
}
