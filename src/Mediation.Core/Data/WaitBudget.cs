using System.Diagnostics;

namespace Mediation.Core.Data;

/// <summary>
/// How long one request may still wait for others who write: all its attempts and use cases share it, so that it is answered within the limit however
/// often it comes back. Only waits for SQLite's one writer are taken off; on a server database <see cref="WaitLimit"/> holds for each use case.
/// </summary>
/// <param name="limit">What a request has altogether.</param>
public sealed class WaitBudget(WaitLimit limit)
{
    private readonly Lock counting = new();
    private TimeSpan left = limit.Longest;
    private long? waitingSince;

    /// <summary>What is left; nothing is waited for any longer when it is zero.</summary>
    public TimeSpan Left
    {
        get
        {
            lock (counting)
            {
                return left;
            }
        }
    }

    /// <summary>The budget of this request, or a new one outside of a request.</summary>
    public static WaitBudget Of(HttpContext? http, WaitLimit limit)
    {
        if (http is null)
        {
            return new WaitBudget(limit);
        }

        if (http.Items[typeof(WaitBudget)] is not WaitBudget known)
        {
            http.Items[typeof(WaitBudget)] = known = new WaitBudget(limit);
        }

        return known;
    }

    /// <summary>From now on it is waited, until <see cref="EndWait"/>.</summary>
    public void BeginWait()
    {
        lock (counting)
        {
            waitingSince ??= Stopwatch.GetTimestamp();
        }
    }

    /// <summary>Takes off what was waited since <see cref="BeginWait"/>; nothing when nobody waits.</summary>
    public void EndWait()
    {
        lock (counting)
        {
            if (waitingSince is { } since)
            {
                var waited = Stopwatch.GetElapsedTime(since);
                (left, waitingSince) = (waited < left ? left - waited : TimeSpan.Zero, null);
            }
        }
    }
}
