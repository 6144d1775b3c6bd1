using Mediation.Complaints.Domain.Parties;
using Mediation.Core.Data;
using Mediation.Core.Security;
using Mediation.Core.UseCases;
using Mediation.Reports.Figures;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Benchmarks;

/// <summary>The compliance report over a year of 10,000 and 100,000 cases; limit: one pass over the same rows in bare SQL.</summary>
internal static class Report
{
    private const int Looks = 20;

    public static async Task RunAsync(int[] cases, DatabaseProvider provider)
    {
        await using var bank = await Bank.OpenAsync();
        await bank.RegisterAsync(60);
        var have = 60;
        foreach (var wanted in cases.Length > 0 ? cases : [10_000, 100_000])
        {
            await MultiplyAsync(bank.Settings.SqliteFile, bank.App.Services.GetRequiredService<PersonSealer>(), wanted - have);
            have = wanted;
            await LookAsync(bank, 3);
            Figures.Print("report", wanted, await LookAsync(bank, Looks), "ms");
            Figures.Print("report-limit-sql", wanted, await BareAsync(bank.Settings.SqliteFile), "ms");
        }
    }

    private static async Task<double> LookAsync(Bank bank, int times)
    {
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < times; i++)
        {
            await using var scope = bank.App.Services.CreateAsyncScope();
            var user = await scope.ServiceProvider.GetRequiredService<MediationDbContext>().Users.SingleAsync(u => u.UserName == "hegui");
            var account = await scope.ServiceProvider.GetRequiredService<AccountReader>().OfAsync(user.Id, default);
            scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(account!.Actor);
            await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(new GetComplianceReport.Input());
        }

        return clock.Elapsed.TotalMilliseconds / times;
    }

    /// <summary>Copies registered cases and their duties, spread over the year, the states, the channels and the products; nine of ten are settled.</summary>
    public static async Task MultiplyAsync(string file, PersonSealer sealer, int more)
    {
        await using SqliteConnection db = new($"Data Source={file}");
        await db.OpenAsync();
        await using var command = db.CreateCommand();
        const string NewId =
            "upper(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-7' || substr(hex(randomblob(2)), 2) || "
            + "'-8' || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))";
        var received = "strftime('%Y-%m-%d %H:%M:%S', 'now', 'start of year', '+' || (n * 7919 % 470000) || ' minutes')";
        var complaint = await ColumnsAsync(
            command,
            "complaint",
            new(StringComparer.Ordinal)
            {
                ["Id"] = NewId,
                ["Number"] = "'TS-2025-ZZ-' || printf('%06d', n + (SELECT count(*) FROM complaint))",
                ["ReceivedAt"] = received,
                ["NextDueAt"] = received,
                ["State"] = "CASE n % 10 WHEN 0 THEN 'Handling' ELSE 'Closed' END",
                ["IsOpen"] = "n % 10 = 0",
                ["Channel"] = "CASE n % 4 WHEN 0 THEN 'Counter' WHEN 1 THEN 'MobileApp' WHEN 2 THEN 'Letter' ELSE c.\"Channel\" END",
                ["ProductCode"] = "'B0' || (n % 9 + 1)",
            }
        );
        var duty = await ColumnsAsync(
            command,
            "duty",
            new(StringComparer.Ordinal)
            {
                ["Id"] = NewId,
                ["ComplaintId"] = "f.Id",
                ["DueAt"] = "strftime('%Y-%m-%d %H:%M:%S', f.ReceivedAt, '+15 days')",
                ["State"] = "CASE WHEN f.IsOpen THEN 'Running' WHEN abs(random()) % 20 = 0 THEN 'Breached' ELSE 'Met' END",
                ["SettledAt"] = "CASE WHEN f.IsOpen THEN NULL ELSE strftime('%Y-%m-%d %H:%M:%S', f.ReceivedAt, '+9 days') END",
            }
        );
        command.CommandText = $"""
            PRAGMA foreign_keys=OFF;
            CREATE TEMP TABLE fresh AS WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < {more})
              SELECT {complaint} FROM numbers, (SELECT * FROM complaint WHERE HandlerId IS NOT NULL LIMIT 1) c;
            INSERT INTO complaint SELECT * FROM fresh;
            INSERT INTO duty SELECT {duty} FROM fresh f, (SELECT * FROM duty WHERE ComplaintId = (SELECT ComplaintId FROM duty LIMIT 1)) c;
            DROP TABLE fresh;
            """;
        command.CommandTimeout = 300;
        await command.ExecuteNonQueryAsync();
        await FreshParties.AddAsync(db, sealer);
    }

    private static async Task<string> ColumnsAsync(SqliteCommand command, string table, Dictionary<string, string> made)
    {
        List<string> columns = [];
        command.CommandText = $"SELECT name FROM pragma_table_info('{table}')";
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            var name = rows.GetString(0);
            columns.Add($"{made.GetValueOrDefault(name, $"c.\"{name}\"")} AS \"{name}\"");
        }

        return string.Join(',', columns);
    }

    private static async Task<double> BareAsync(string file)
    {
        await using SqliteConnection db = new($"Data Source={file}");
        await db.OpenAsync();
        await using var command = db.CreateCommand();
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < Looks; i++)
        {
            foreach (
                var sql in new[]
                {
                    "SELECT State, Channel, ProductCode, count(*) FROM complaint GROUP BY State, Channel, ProductCode",
                    "SELECT Kind, State, count(*) FROM duty GROUP BY Kind, State",
                }
            )
            {
                command.CommandText = sql;
                await using var rows = await command.ExecuteReaderAsync();
                while (await rows.ReadAsync())
                {
                    rows.GetInt32(rows.FieldCount - 1);
                }
            }
        }

        return clock.Elapsed.TotalMilliseconds / Looks;
    }
}
