using System.Diagnostics;

namespace Mediation.IntegrationTests.Support;

/// <summary>Waiting for what comes by itself: delivery, timers, another process.</summary>
internal static class Wait
{
    /// <summary>Looks again until it holds; fails when it does not in the time given.</summary>
    public static async Task UntilAsync(Func<Task<bool>> holds, int seconds = 30)
    {
        var waited = Stopwatch.StartNew();
        while (!await holds())
        {
            waited.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(seconds));
            await Task.Delay(50);
        }
    }

    /// <summary>
    /// Within two minutes of midnight in China, until they are over: a session planned and held within minutes would otherwise have
    /// begun on another day than it was planned for.
    /// </summary>
    public static async Task PastMidnightAsync()
    {
        var local = DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(8)).TimeOfDay;
        var since = local + TimeSpan.FromMinutes(2);
        var past = since < TimeSpan.FromDays(1) ? since : since - TimeSpan.FromDays(1);
        if (past < TimeSpan.FromMinutes(4))
        {
            await Task.Delay(TimeSpan.FromMinutes(4) - past);
        }
    }
}
