namespace Mediation.Web.Verbs;

/// <summary>Fills an empty database with the demo bank; Development only.</summary>
internal sealed class SeedVerb() : Verb("seed", "Fill an empty database with the demo bank (Development only)")
{
    public override async Task<int> RunAsync(VerbCall call, CancellationToken ct)
    {
        await using var host = MediationHost.Build(call.Settings, withJobs: false);
        if (!host.Environment.IsDevelopment())
        {
            throw new RefusedToStartException("Demo data is for Development only: set ASPNETCORE_ENVIRONMENT=Development.");
        }

        DemoBank.ClearUnfinished(call.Settings.DataFolder, host.Services.GetRequiredService<DatabaseOptions>(), isDevelopment: true);
        await Startup.MigrateAsync(host.Services, ct);
        if (!await Startup.IsEmptyAsync(host.Services, ct))
        {
            throw new RefusedToStartException("The database has users already; demo data goes into an empty one only.");
        }

        Console.WriteLine($"{await DemoSeeding.SeedAsync(call.Settings, ct)} demo cases.");
        return 0;
    }
}
