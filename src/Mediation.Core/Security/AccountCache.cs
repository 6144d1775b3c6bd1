namespace Mediation.Core.Security;

/// <summary>
/// Keeps what was read of accounts and sessions for a second, so that the parts of a page and a busy client do not read it again and again.
/// A save of this process drops it at once; another node follows within that second.
/// </summary>
public sealed class AccountCache(TimeProvider clock)
{
    private const int MostEntries = 10_000;
    private static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<(Type Kind, Guid Id), (object? Value, long ReadAt)> kept = new();
    private int generation;

    /// <summary>What was read less than a second ago, or what is read now.</summary>
    public async Task<T?> ReadAsync<T>(Guid id, Func<Task<T?>> read)
        where T : class
    {
        var (begun, now) = (Volatile.Read(ref generation), clock.GetTimestamp());
        if (kept.TryGetValue((typeof(T), id), out var known) && clock.GetElapsedTime(known.ReadAt, now) < KeptFor)
        {
            return (T?)known.Value;
        }

        var value = await read();
        if (kept.Count >= MostEntries)
        {
            kept.Clear();
        }

        kept[(typeof(T), id)] = (value, now);
        if (begun != Volatile.Read(ref generation))
        {
            // Something was saved while it was read: it may be older than that.
            kept.TryRemove((typeof(T), id), out _);
        }

        return value;
    }

    /// <summary>Called after each commit of this process that changed an account.</summary>
    public void Clear()
    {
        Interlocked.Increment(ref generation);
        kept.Clear();
    }
}
