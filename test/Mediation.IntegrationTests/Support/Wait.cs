using System.Diagnostics;

namespace Mediation.IntegrationTests.Support;

/// <summary>Waiting for what comes by itself: delivery, timers, another process.</summary>
internal static class Wait
{
    /// <summary>Upper limit of every wait: long enough for a machine that is busy with something else, never waited out when all is well.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(6);

    /// <summary>Looks again until it holds.</summary>
    /// <param name="holds">What is waited for.</param>
    /// <param name="patience">Fails after that; <see cref="Patience"/> when null.</param>
    public static async Task UntilAsync(Func<Task<bool>> holds, TimeSpan? patience = null)
    {
        var waited = Stopwatch.StartNew();
        while (!await holds())
        {
            waited.Elapsed.ShouldBeLessThan(patience ?? Patience);
            await Task.Delay(20);
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
