using System.Diagnostics;
using Shouldly;

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
}
