namespace Mediation.Core.Security;

/// <summary>
/// Counts attempts by key, in a window that opens with the first. An attempt is counted before it is made, so that those made at once do
/// not all pass, and subtracted again when it was no failure; the limiters of the framework cannot do that.
/// </summary>
public sealed class AttemptCounter<TKey>(int limit, TimeSpan window, TimeProvider clock)
    where TKey : notnull
{
    private readonly TimeWindows<TKey, int> attempts = new(window, clock);
    private readonly Lock access = new();

    /// <returns>How long to wait; null when the attempt may be made and is counted.</returns>
    public TimeSpan? WaitOrCount(TKey key)
    {
        lock (access)
        {
            var (counted, left) = attempts.Open(key, () => 0);
            if (counted.Value >= limit)
            {
                return left;
            }

            counted.Value++;
            return null;
        }
    }

    public void TakeOff(TKey key)
    {
        lock (access)
        {
            if (attempts.Find(key) is { Value: > 0 } counted)
            {
                counted.Value--;
            }
        }
    }
}
