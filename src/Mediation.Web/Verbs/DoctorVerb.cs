using Mediation.Accounts.People;
using Mediation.Core.Anchors;
using Mediation.Core.UseCases;
using Mediation.Notifications.Channels;

namespace Mediation.Web.Verbs;

/// <summary>Reports what is missing or unsafe, and how to mend it. Ends 1 when something is.</summary>
internal sealed class DoctorVerb() : Verb("doctor", "Say what is missing or unsafe, and how to mend it")
{
    public override async Task<int> RunAsync(VerbCall call, CancellationToken ct)
    {
        List<string> findings = [];
        try
        {
            await using var host = MediationHost.Build(call.Settings, withJobs: false);
            NoteAnchorKey(host.Services);
            NoteMail(host);
            if (DemoBank.Unfinished(call.Settings.DataFolder) is { } unfinished)
            {
                findings.Add(unfinished);
            }

            findings.AddRange(await FindAsync(host, call.Settings, ct));
        }
        catch (Exception fault) when (StartupFault.Of(fault, call.Settings) is { } line)
        {
            findings.Add(line);
        }

        foreach (var finding in findings)
        {
            Console.WriteLine($"mend: {finding}");
        }

        Console.WriteLine(findings.Count == 0 ? "Nothing is missing or unsafe." : $"{findings.Count} to mend.");
        return findings.Count == 0 ? 0 : 1;
    }

    private static async Task<List<string>> FindAsync(WebApplication host, HostSettings settings, CancellationToken ct)
    {
        List<string> findings = [];
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MediationDbContext>();
        if (PrivateFolder.IsOpenToOthers(settings.DataFolder))
        {
            findings.Add($"Others on this machine may look into {settings.DataFolder}. Run: chmod 700 {settings.DataFolder}");
        }

        if (PersonKeySettings.FileOf(host.Configuration, settings) is var keys && File.Exists(keys) && PrivateFolder.IsOpenToOthers(keys))
        {
            findings.Add($"Others on this machine may read or change the keys for personal data. Run: chmod 600 {keys}");
        }

        if (await FaultOfDatabaseAsync(db, settings, ct) is { } fault)
        {
            findings.Add(fault);
            return findings;
        }

        await NoteCalendarAsync(scope.ServiceProvider, ct);
        findings.AddRange(await InspectAsync(db, ct));
        findings.AddRange((await SchemaInspection.FindAsync(db, ct)).Select(f => $"{f.Fault} {f.What}. Put the schema back, then run audit verify."));
        findings.AddRange(await Startup.MixedRolesAsync(host.Services, ct));
        findings.AddRange(await PersonKeysAsync(host.Services, ct));
        if (!await Startup.IsEmptyAsync(host.Services, ct))
        {
            findings.AddRange(await AdministratorsAsync(scope.ServiceProvider, ct));
        }

        if (!host.Environment.IsDevelopment())
        {
            findings.AddRange(await Startup.DangersAsync(host.Services, ct));
            findings.AddRange(await Startup.GapsAsync(host.Services, ct));
        }

        return findings;
    }

    private static async Task<IReadOnlyList<string>> PersonKeysAsync(IServiceProvider services, CancellationToken ct)
    {
        try
        {
            await Startup.EnsurePersonKeysAsync(services, ct);
            return [];
        }
        catch (RefusedToStartException refused)
        {
            return [refused.Message];
        }
    }

    /// <summary>Rights and resets need two administrators; a locked one decides nothing.</summary>
    private static async Task<IReadOnlyList<string>> AdministratorsAsync(IServiceProvider services, CancellationToken ct)
    {
        services.GetRequiredService<CurrentUser>().BecomeSystem();
        var open = await services.GetRequiredService<UseCaseRunner>().RunAsync(new CountAdministrators.Input(), ct: ct);
        return open >= 2
            ? []
            :
            [
                $"{(open == 0 ? "No administrator" : "One administrator only")} can sign in, so nobody can approve what another proposes: "
                    + "neither roles nor a reset. Name another in the organisation file and run the verb setup; "
                    + "the verb reset-signin unlocks one that is locked.",
            ];
    }

    /// <returns>Why nothing more can be read of the database; null when it can.</returns>
    private static async Task<string?> FaultOfDatabaseAsync(MediationDbContext db, HostSettings settings, CancellationToken ct)
    {
        if (db.Database.IsSqlite() && db.Database.GetDbConnection().DataSource is { } file && !File.Exists(file))
        {
            return "There is no database yet. Run the verb setup with an organisation file (etc/setup/README.md), or migrate.";
        }

        if (db.Database.IsSqlite() && await IsDamagedAsync(db, ct))
        {
            return StartupFault.DamagedDatabase(settings.SqliteFile);
        }

        if (await EfLock.LeftSinceAsync(db, ct) is { } since)
        {
            return $"A migration that began at {since} was ended before it was done, or still runs: its lock is in the database. Run the verb migrate.";
        }

        return (await db.Database.GetPendingMigrationsAsync(ct)).Any() ? "The database is not at the newest schema. Run the verb migrate." : null;
    }

    private static async Task<IReadOnlyList<string>> InspectAsync(MediationDbContext db, CancellationToken ct)
    {
        var (missing, notes) = await DatabaseInspection.FindAsync(db, ct);
        foreach (var note in notes)
        {
            Console.WriteLine($"note: {note}");
        }

        return missing;
    }

    private static async Task<bool> IsDamagedAsync(MediationDbContext db, CancellationToken ct) =>
        (await db.Database.SqlQueryRaw<string>("PRAGMA quick_check(1)").ToListAsync(ct)) is not ["ok"];

    private static void NoteAnchorKey(IServiceProvider services)
    {
        if (!services.GetRequiredService<AnchorKey>().Exists)
        {
            Console.WriteLine("note: There is no anchor key, so neither anchors nor receipts are made. Run the verb anchor key.");
        }
    }

    private static void NoteMail(WebApplication host)
    {
        if (host.Environment.IsDevelopment())
        {
            return;
        }

        var channels = host.Services.GetRequiredService<ChannelOptions>();
        var missing = new[]
        {
            (channels.Smtp is null, "E-mail goes", "Notifications__Smtp__Host"),
            (channels.Sms is null, "Text messages go", "Notifications__Sms__Url"),
            (channels.Voice is null, "Calls go", "Notifications__Voice__Url"),
        };
        foreach (var (_, what, setting) in missing.Where(m => m.Item1))
        {
            Console.WriteLine($"note: {what} to files under {channels.Folder}. Set {setting} to have them sent.");
        }
    }

    private static async Task NoteCalendarAsync(IServiceProvider services, CancellationToken ct)
    {
        var missing = await services.GetRequiredService<CalendarHorizon>().MissingYearAsync(ct);
        if (missing is { } year)
        {
            Console.WriteLine(
                $"note: The work calendar does not hold {year} yet. An administrator loads the State Council's notice at /calendar. "
                    + "Until then internal limits that reach beyond end a day before the legal ones."
            );
        }
    }
}
