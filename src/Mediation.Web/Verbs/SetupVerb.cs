using System.CommandLine;
using Mediation.Core.PersonalData;

namespace Mediation.Web.Verbs;

/// <summary>Makes an installation usable without demo data: adds units, people and machine clients of a file and prints what was made for them, once.</summary>
internal sealed class SetupVerb : Verb
{
    private readonly Argument<string> file;

    public SetupVerb()
        : base("setup", "Add units, people and clients of an organisation file; prints their new passwords once") =>
        file = Required("FILE", "Organisation file (etc/setup/README.md)");

    public override async Task<int> RunAsync(VerbCall call, CancellationToken ct)
    {
        var organisation = OrganisationFile.Read(call.Of(file));
        await using var host = MediationHost.Build(call.Settings, withJobs: false);
        await Startup.MigrateAsync(host.Services, ct);
        await MakePersonKeysAsync(host, call.Settings, ct);
        await using var scope = host.Services.CreateAsyncScope();
        await ActivatorUtilities
            .CreateInstance<OrganisationSetup>(scope.ServiceProvider)
            .RunAsync(organisation, made => Console.WriteLine($"{made.Kind}\t{made.Name}\t{made.Secret}"), ct);
        Console.WriteLine("The organisation is in the database. What is printed above is kept nowhere else.");
        return 0;
    }

    /// <summary>A new installation gets its keys for personal data here; one with persons in it is never given others.</summary>
    private static async Task MakePersonKeysAsync(WebApplication host, HostSettings settings, CancellationToken ct)
    {
        var keys = PersonKeySettings.FileOf(host.Configuration, settings);
        await using var scope = host.Services.CreateAsyncScope();
        if (
            PersonKeySettings.AreSet(host.Configuration)
            || File.Exists(keys)
            || await scope.ServiceProvider.GetRequiredService<MediationDbContext>().Set<PersonKey>().AnyAsync(ct)
        )
        {
            return;
        }

        PersonKeyFile.Make(keys, host.Environment.IsDevelopment());
        Console.WriteLine($"keys\tpersonal data\t{keys}");
    }
}
