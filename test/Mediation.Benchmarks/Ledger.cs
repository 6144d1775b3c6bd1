using Mediation.Complaints.Domain.Parties;
using Mediation.Core.Data;
using Mediation.Core.Security;
using Mediation.Core.UseCases;
using Mediation.Ownership.Lists;
using Mediation.Reports.Domain;
using Mediation.Reports.Exports;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Benchmarks;

/// <summary>The ledger where every case is owned: its first page, the one behind it, and its export; limit: the first page as bare SQL.</summary>
internal static class Ledger
{
    private const int Looks = 40;

    public static async Task RunAsync(int[] cases, DatabaseProvider provider)
    {
        await using var bank = await Bank.OpenAsync();
        await bank.RegisterAsync(60);
        var have = 60;
        foreach (var wanted in cases.Length > 0 ? cases : [10_000, 100_000])
        {
            await CopiedCases.AddAsync(bank.Settings.SqliteFile, bank.App.Services.GetRequiredService<PersonSealer>(), wanted - have);
            await OwnAllAsync(bank.Settings.SqliteFile);
            have = wanted;
            var first = await AskAsync(bank, new ListLedger.Input(new LedgerFilter()));
            Figures.Print("ledger-first-page", wanted, await TimeAsync(Looks, () => AskAsync(bank, new ListLedger.Input(new LedgerFilter()))), "ms");
            Figures.Print("ledger-next-page", wanted, await TimeAsync(Looks, () => AskAsync(bank, new ListLedger.Input(new LedgerFilter(), first.Next))), "ms");
            Figures.Print("ledger-limit-sql", wanted, await TimeAsync(Looks, () => BareAsync(bank.Settings.SqliteFile)), "ms");
            foreach (var format in Enum.GetValues<ExportFormat>())
            {
                Figures.Print($"ledger-export-{format}", wanted, await TimeAsync(1, () => ExportAsync(bank, format)), "ms");
            }
        }
    }

    private static async Task ExportAsync(Bank bank, ExportFormat format) =>
        await (await AskAsync(bank, new ExportLedger.Input(new LedgerFilter(), format))).Content.DisposeAsync();

    private static async Task<double> TimeAsync(int times, Func<Task> look)
    {
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < times; i++)
        {
            await look();
        }

        return clock.Elapsed.TotalMilliseconds / times;
    }

    /// <summary>As compliance of the head office, who sees all.</summary>
    private static async Task<TResult> AskAsync<TResult>(Bank bank, IInput<TResult> input)
    {
        await using var scope = bank.App.Services.CreateAsyncScope();
        var user = await scope.ServiceProvider.GetRequiredService<MediationDbContext>().Users.SingleAsync(u => u.UserName == "hegui");
        var account = await scope.ServiceProvider.GetRequiredService<AccountReader>().OfAsync(user.Id, default);
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(account!.Actor);
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(input);
    }

    /// <summary>Every case that has no leader gets a copy of an ownership, named when the complaint was received.</summary>
    private static async Task OwnAllAsync(string file)
    {
        await using SqliteConnection db = new($"Data Source={file};Pooling=False");
        await db.OpenAsync();
        await using var command = db.CreateCommand();
        command.CommandText = "SELECT group_concat('\"' || name || '\"') FROM pragma_table_info('leader_ownership')";
        var names = ((string)(await command.ExecuteScalarAsync())!).Split(',');
        var values = names.Select(name =>
            name switch
            {
                "\"Id\"" or "\"CaseId\"" => "c.Id",
                "\"NamedAt\"" => "c.ReceivedAt",
                _ => $"o.{name}",
            }
        );
        command.CommandText = $"""
            INSERT INTO leader_ownership ({string.Join(',', names)}) SELECT {string.Join(',', values)}
            FROM complaint c CROSS JOIN (SELECT * FROM leader_ownership LIMIT 1) o
            WHERE NOT EXISTS (SELECT 1 FROM leader_ownership has WHERE has.CaseId = c.Id);
            ANALYZE leader_ownership;
            """;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }

    private static async Task BareAsync(string file)
    {
        await using SqliteConnection db = new($"Data Source={file}");
        await db.OpenAsync();
        await using var command = db.CreateCommand();
        command.CommandText = """
            SELECT o.Id, o.NamedAt, o.State, o.CloseOut, o.LeaderName, o.LeaderPost, c.Number, c.RiskLevel, u.Name
            FROM leader_ownership o JOIN complaint c ON c.Id = o.CaseId JOIN organisation_unit u ON u.Id = c.UnitId
            ORDER BY o.NamedAt DESC, o.Id DESC LIMIT 51
            """;
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            rows.GetValue(0);
        }
    }
}
