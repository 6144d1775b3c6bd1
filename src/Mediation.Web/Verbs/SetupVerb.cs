namespace Mediation.Web.Verbs;

/// <summary>Makes an installation usable without demo data: lays units, people and machine clients of a file and prints what was made for them, once.</summary>
internal sealed class SetupVerb : IVerb
{
    public string Name => "setup";

    public string Help => "lay units, people and clients; prints their new passwords once";

    public IReadOnlyList<string> Arguments => ["FILE"];

    public async Task<int> RunAsync(VerbCall call, CancellationToken ct)
    {
        var file = OrganisationFile.Read(call.Arguments[0]);
        await using var host = MediationHost.Build(call.Settings, withJobs: false);
        await Startup.MigrateAsync(host.Services, ct);
        await using var scope = host.Services.CreateAsyncScope();
        await ActivatorUtilities
            .CreateInstance<OrganisationSetup>(scope.ServiceProvider)
            .RunAsync(file, made => Console.WriteLine($"{made.Kind}\t{made.Name}\t{made.Secret}"), ct);
        Console.WriteLine("The organisation is laid. What is printed above is kept nowhere else.");
        return 0;
    }
}
