using Mediation.Core.Anchors;
using Mediation.Core.Files;
using Mediation.Web.Backup;
using Spectre.Console;

namespace Mediation.Web.Verbs;

/// <summary>Starts the whole system: schema, in Development the demo bank, then the server.</summary>
internal sealed class ServeVerb() : Verb("serve", "migrate, serve, stop with Ctrl+C; in Development an empty database gets the demo bank")
{
    public override async Task<int> RunAsync(VerbCall call, CancellationToken ct)
    {
        var settings = call.Settings;
        IReadOnlyList<DemoAccount> accounts = [];
        await using (var preparing = MediationHost.Build(settings, withJobs: false))
        {
            DemoBank.ClearUnfinished(settings.DataFolder, preparing.Services.GetRequiredService<DatabaseOptions>(), preparing.Environment.IsDevelopment());
            if (!preparing.Environment.IsDevelopment())
            {
                await Startup.EnsureLaidAsync(preparing.Services, ct);
            }

            await Startup.MigrateAsync(preparing.Services, ct);
            if (!preparing.Environment.IsDevelopment() && await Startup.DangersAsync(preparing.Services, ct) is { Count: > 0 } dangers)
            {
                throw new RefusedToStartException("Refused to start outside Development:\n  " + string.Join("\n  ", dangers));
            }

            await Startup.EnsurePersonKeysAsync(preparing.Services, ct);
            await Startup.EnsureAuditKeyAsync(preparing.Services, ct);
            if (preparing.Environment.IsDevelopment())
            {
                if (await Startup.IsEmptyAsync(preparing.Services, ct))
                {
                    await DemoSeeding.SeedAsync(settings, ct);
                }

                EnsureAnchorKey(preparing.Services);
                accounts = await DemoOrganisation.AccountsAsync(preparing.Services, ct);
            }
        }

        // Memory that migrating and seeding used is given back before requests come.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        using var serving = DataFolderLock.Share(settings.DataFolder);
        await using var app = MediationHost.Build(settings, configure: builder => builder.Services.AddSingleton(accounts));
        app.Services.GetRequiredService<ScratchFolder>().Empty();
        await app.StartAsync(ct);
        Announce(app, accounts);
        await app.WaitForShutdownAsync(ct);
        return 0;
    }

    /// <summary>The demo bank shows receipts and anchors at once; elsewhere somebody decides where the key lies.</summary>
    private static void EnsureAnchorKey(IServiceProvider services)
    {
        var key = services.GetRequiredService<AnchorKey>();
        if (!key.Exists)
        {
            key.Make();
        }
    }

    private static void Announce(WebApplication app, IReadOnlyList<DemoAccount> accounts)
    {
        Console.WriteLine($"Mediation is open at {string.Join(' ', app.Urls)}");
        if (accounts.Count == 0)
        {
            return;
        }

        Table table = new() { Border = TableBorder.Simple };
        table.AddColumns("user", "password", "role", "name", "unit", "client id", "client secret");
        foreach (var account in accounts)
        {
            table.AddRow(account.UserName, account.Password, account.Role, account.Name, account.Unit, account.ClientId, account.ClientSecret);
        }

        AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, 160);
        AnsiConsole.Write(table);
    }
}
