using Mediation.Demo;
using Mediation.Web.Hosting;
using Mediation.Web.Verbs;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

namespace Mediation.IntegrationTests.Databases;

/// <summary>Makes the demo bank as the verb does; the state of the process is held only while its hosts are built, since a year takes long.</summary>
internal static class DemoBankOfATest
{
    public static async Task SeedAsync(TestDatabase data, int cases)
    {
        HostSettings settings = new(data.Folder, "http://127.0.0.1:0");
        var today = TimeProvider.System.GetUtcNow();
        DemoClock clock = new(today.AddDays(-DemoSeeding.DaysBack));
        var (preparing, seeding) = await BuildAsync(settings, clock, data, cases);
        await using (preparing)
        {
            await Startup.MigrateAsync(preparing.Services, default);
        }

        await using (seeding)
        {
            (await DemoSeeding.SeedAsync(seeding, settings, clock, today, default)).ShouldBe(cases);
        }

        SqliteConnection.ClearAllPools();
    }

    private static async Task<(WebApplication Preparing, WebApplication Seeding)> BuildAsync(
        HostSettings settings,
        DemoClock clock,
        TestDatabase data,
        int cases
    )
    {
        using var state = await ProcessState.HoldAsync();
        return (MediationHost.Build(settings, withJobs: false, configure: Configure), DemoSeeding.Build(settings, clock, Configure));

        void Configure(WebApplicationBuilder builder) =>
            builder.Configuration.AddInMemoryCollection(
                data.Settings.Append(("Demo__Cases", $"{cases}"))
                    .Select(s => new KeyValuePair<string, string?>(s.Item1.Replace("__", ":", StringComparison.Ordinal), s.Item2))
            );
    }
}
