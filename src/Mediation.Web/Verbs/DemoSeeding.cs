namespace Mediation.Web.Verbs;

/// <summary>Makes the demo bank's year with a host of its own, whose clock moves from case to case.</summary>
internal static class DemoSeeding
{
    internal const int DaysBack = 365;

    /// <summary>
    /// The messages of a year that was made up go to nobody: they are files. One after the other, so that each bank has the same year.
    /// </summary>
    private static readonly Dictionary<string, string?> OfTheYear = new(StringComparer.Ordinal)
    {
        ["Notifications:Smtp:Host"] = null,
        ["Notifications:Sms:Url"] = null,
        ["Notifications:Voice:Url"] = null,
        ["Deliveries:AtOnce"] = "1",
    };

    /// <returns>How many cases were made; <c>Demo__Cases</c> sets another number.</returns>
    public static async Task<int> SeedAsync(HostSettings settings, CancellationToken ct)
    {
        var today = TimeProvider.System.GetUtcNow();
        DemoClock clock = new(today.AddDays(-DaysBack));
        await using var host = Build(settings, clock);
        return await SeedAsync(host, settings, clock, today, ct);
    }

    /// <summary>The host of the year, on a clock that stands at its beginning.</summary>
    internal static WebApplication Build(HostSettings settings, DemoClock clock, Action<WebApplicationBuilder>? configure = null) =>
        MediationHost.Build(settings, clock, withJobs: false, configure: builder =>
        {
            configure?.Invoke(builder);
            builder.Configuration.AddInMemoryCollection(OfTheYear);
        });

    /// <returns>How many cases were made.</returns>
    internal static Task<int> SeedAsync(WebApplication host, HostSettings settings, DemoClock clock, DateTimeOffset today, CancellationToken ct) =>
        DemoBank.SeedAsync(host.Services, settings.DataFolder, clock, today, host.Configuration.Number("Demo:Cases", atLeast: 0), ct);
}
