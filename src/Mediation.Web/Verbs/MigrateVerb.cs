namespace Mediation.Web.Verbs;

/// <summary>Brings the database to the newest schema and adds the reference data.</summary>
internal sealed class MigrateVerb() : Verb("migrate", "Bring the database to the newest schema")
{
    public override async Task<int> RunAsync(VerbCall call, CancellationToken ct)
    {
        await using var host = MediationHost.Build(call.Settings, withJobs: false);
        await Startup.MigrateAsync(host.Services, ct, withJobs: true);
        Console.WriteLine("The database is at the newest schema.");
        return 0;
    }
}
