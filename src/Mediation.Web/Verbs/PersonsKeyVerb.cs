using System.CommandLine;
using Mediation.Core.PersonalData;

namespace Mediation.Web.Verbs;

/// <summary>Makes the keys for personal data (if there are none), or puts a new one before those that are there, and prints their names.</summary>
internal sealed class PersonsKeyVerb : Verb
{
    private readonly Option<bool> isNew = new("--new") { Description = "Add a new key, by which all new persons are sealed; then run persons rewrap" };

    public PersonsKeyVerb()
        : base("key", "Make the keys for personal data (if there are none) and print their names") => Add(isNew);

    public override async Task<int> RunAsync(VerbCall call, CancellationToken ct)
    {
        await using var host = MediationHost.Build(call.Settings, withJobs: false);
        if (PersonKeySettings.AreSet(host.Configuration))
        {
            throw new RefusedToStartException("The keys stand in the settings (Persons__Key); change them there.");
        }

        var (file, isDevelopment) = (PersonKeySettings.FileOf(host.Configuration, call.Settings), host.Environment.IsDevelopment());
        if (!File.Exists(file))
        {
            await EnsureNobodyAsync(host.Services, file, ct);
            PersonKeyFile.Make(file, isDevelopment);
            Console.WriteLine($"Made {file}. Keep it away from the database and in a safe place: without it nobody can be read any more.");
        }
        else if (call.Values.GetValue(isNew))
        {
            PersonKeyFile.AddKey(file);
            Console.WriteLine($"Added a key to {file}. Start every node anew, then run persons rewrap; the older key can be taken out after it.");
        }

        Console.WriteLine($"Current key: {PersonKeyFile.Open(file, isDevelopment).Current.Id}");
        return 0;
    }

    /// <exception cref="RefusedToStartException">There are persons, whom new keys would not open.</exception>
    private static async Task EnsureNobodyAsync(IServiceProvider services, string file, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MediationDbContext>();
        if ((await db.Database.GetAppliedMigrationsAsync(ct)).Any() && await db.Set<PersonKey>().AnyAsync(ct))
        {
            throw new RefusedToStartException(
                $"There are persons in this database, but no keys at {file}; keys made now would open none of them. "
                    + "Put the old file back from a backup, or name where it is by Persons__KeyFile."
            );
        }
    }
}
