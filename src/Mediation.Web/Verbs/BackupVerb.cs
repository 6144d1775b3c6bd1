using System.CommandLine;
using Mediation.Web.Backup;

namespace Mediation.Web.Verbs;

/// <summary>Makes a backup of database, files and keys in one file while the program works, and reads it back.</summary>
internal sealed class BackupVerb : Verb
{
    private readonly Argument<string> file;
    private readonly Option<bool> withoutDatabase = new("--without-database")
    {
        Description = "Files and keys only; the database is saved by its own tool before (README.md)",
    };
    private readonly Option<bool> verify = new("--verify") { Description = "Run audit verify on the copy" };

    public BackupVerb()
        : base("backup", "Save database, files and keys into one file, while the program works")
    {
        file = Required("FILE", "The backup to make, such as mediation.zip");
        Add(withoutDatabase);
        Add(verify);
    }

    public override async Task<int> RunAsync(VerbCall call, CancellationToken ct)
    {
        var (target, isWithoutDatabase) = (Path.GetFullPath(call.Of(file)), call.Values.GetValue(withoutDatabase));
        BackupManifest manifest;
        string? keysElsewhere;
        await using (var host = MediationHost.Build(call.Settings, withJobs: false))
        {
            keysElsewhere = PersonKeySettings.OutsideOf(call.Settings.Keys, host.Configuration, call.Settings);
            manifest = await new BackupWriter(call.Settings, host.Services.GetRequiredService<DatabaseOptions>(), TimeProvider.System).WriteAsync(
                target,
                !isWithoutDatabase,
                ct
            );
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{target}: {manifest.Files.Count} files, {manifest.Complaints} cases, {manifest.Entries} entries of the history, "
                    + $"as of {manifest.MadeAt:u}; read back and whole."
            )
        );
        if (keysElsewhere is not null)
        {
            Console.WriteLine(
                $"note: The keys for personal data are not in it; they stand in {keysElsewhere}. Save them as well, in another place: "
                    + "without them nobody can be read from this backup."
            );
        }

        return call.Values.GetValue(verify) && !isWithoutDatabase ? await VerifyAsync(target, ct) : 0;
    }

    private static async Task<int> VerifyAsync(string target, CancellationToken ct)
    {
        var folder = $"{target}.verify-{Guid.CreateVersion7():N}";
        try
        {
            await BackupArchive.ExtractAsync(target, folder, ct);
            HostSettings copy = new(folder, HostSettings.DefaultUrl);
            await using var host = MediationHost.Build(copy, withJobs: false, configure: builder => builder.Configuration["Database:ConnectionString"] = null);
            return await AuditRun.VerifyAsync(host.Services, [], null, ct);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }
}
