namespace Mediation.Core.Security;

/// <summary>
/// A value for each key, in a window of time that opens with the first use of the key. Ended windows are removed once in a window, so that
/// invented keys do not accumulate. Whoever uses it from several threads locks.
/// </summary>
/// <param name="length">How long a window is open.</param>
public sealed class TimeWindows<TKey, TValue>(TimeSpan length, TimeProvider clock)
    where TKey : notnull
{
    private readonly Dictionary<TKey, Window> windows = [];
    private DateTimeOffset swept = clock.GetUtcNow();

    /// <summary>The window of a key that is open now, else a new one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="first">Value of a new window.</param>
    /// <returns>The window, and how long it is still open.</returns>
    public (Window Window, TimeSpan Left) Open(TKey key, Func<TValue> first)
    {
        var now = clock.GetUtcNow();
        Sweep(now);
        if (!windows.TryGetValue(key, out var window) || window.Ends <= now)
        {
            window = windows[key] = new Window(now + length, first());
        }

        return (window, window.Ends - now);
    }

    /// <summary>The last window of a key, open or not; null when there is none.</summary>
    public Window? Find(TKey key) => windows.GetValueOrDefault(key);

    private void Sweep(DateTimeOffset now)
    {
        if (now - swept < length)
        {
            return;
        }

        swept = now;
        foreach (var over in windows.Where(w => w.Value.Ends <= now).Select(w => w.Key).ToList())
        {
            windows.Remove(over);
        }
    }

    /// <summary>A window and what is kept in it.</summary>
    public sealed class Window(DateTimeOffset ends, TValue value)
    {
        /// <summary>First instant at which it is closed.</summary>
        public DateTimeOffset Ends { get; } = ends;

        public TValue Value { get; set; } = value;
    }
}
