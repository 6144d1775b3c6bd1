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
            await CopiedCases.AddAsync(bank.Settings.SqliteFile, bank.App.Services.GetRequiredService<PersonSealer>(), wanted - have);
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
