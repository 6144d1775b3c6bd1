namespace Mediation.Web.Verbs;

/// <summary>Brings the database to the newest schema and lays the reference data.</summary>
internal sealed class MigrateVerb : IVerb
{
    public string Name => "migrate";

    public string Help => "bring the database to the newest schema";

    public async Task<int> RunAsync(VerbCall call, CancellationToken ct)
    {
        await using var host = MediationHost.Build(call.Settings, withJobs: false);
        await Startup.MigrateAsync(host.Services, ct);
        Console.WriteLine("The database is at the newest schema.");
        return 0;
    }
}
