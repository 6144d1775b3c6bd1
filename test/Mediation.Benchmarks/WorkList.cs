using Mediation.Complaints.Domain.Parties;
using Mediation.Complaints.Lists;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Benchmarks;

/// <summary>The first page of the work list at 10,000 and 100,000 cases; limit: its SQL run bare.</summary>
internal static class WorkList
{
    private const int Looks = 400;

    public static async Task RunAsync(int[] cases, DatabaseProvider provider)
    {
        await using var bank = await Bank.OpenAsync();
        await bank.RegisterAsync(60);
        var have = 60;
        foreach (var wanted in cases.Length > 0 ? cases : [10_000, 100_000])
        {
            await CopiedCases.AddAsync(bank.Settings.SqliteFile, bank.App.Services.GetRequiredService<PersonSealer>(), wanted - have);
            have = wanted;
            await LookAsync(bank, 100);
            var whole = await LookAsync(bank, Looks);
            Figures.Print("worklist-first-page", wanted, whole, "ms");
            Figures.Print("worklist-limit-sql", wanted, await BareAsync(bank.Settings.SqliteFile), "ms");
        }
    }

    private static async Task<double> LookAsync(Bank bank, int times)
    {
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < times; i++)
        {
            await bank.RunAsync(new ListComplaints.Input(new(ComplaintListView.Mine, Open: true), new()));
        }

        return clock.Elapsed.TotalMilliseconds / times;
    }

    private static async Task<double> BareAsync(string file)
    {
        await using SqliteConnection db = new($"Data Source={file}");
        await db.OpenAsync();
        await using var command = db.CreateCommand();
        command.CommandText = """
            SELECT c.Id, c.Number, c.State, c.ProductCode, c.CauseCode, c.ClaimedAmount, c.RiskLevel, c.NextDueAt,
                c.IsClockPaused, c.IsOpen, c.Holder, c.HolderName, c.ReceivedAt, p.IsOrganisation, p.Sealed, k.KeyId, k.Wrapped
            FROM complaint c LEFT JOIN party p ON p.MainOf = c.Id LEFT JOIN person_key k ON k.PersonId = p.Id
            WHERE c.HandlerId = (SELECT Id FROM AspNetUsers WHERE UserName = 'chenjing') AND c.IsOpen = 1 ORDER BY c.NextDueAt, c.Number LIMIT 51
            """;
        var clock = new Stopwatch();
        for (var i = 0; i < Looks + 50; i++)
        {
            if (i == 50)
            {
                clock.Start();
            }

            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                for (var f = 0; f < rows.FieldCount; f++)
                {
                    rows.GetValue(f);
                }
            }
        }

        return clock.Elapsed.TotalMilliseconds / Looks;
    }
}
