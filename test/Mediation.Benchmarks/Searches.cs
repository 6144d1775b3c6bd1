using Mediation.Complaints.Domain.Parties;
using Mediation.Complaints.Lists;
using Mediation.Core.Search;
using Mediation.Core.Values;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Benchmarks;

/// <summary>
/// The first page of what a search finds, open and ended cases, as a handler, who finds persons as well: the middle one of so many. Beside it what the
/// index alone takes for the same words, and how large it is.
/// </summary>
internal static class Searches
{
    private const int Looks = 30;

    private static readonly (string Name, string Typed)[] Searched =
    [
        ("two-characters", FreshTexts.Common),
        ("rare", FreshTexts.Rare),
        ("three-words", FreshTexts.Three),
        ("phrase", "\"电话里承诺的减免\""),
        ("one-character", "费"),
        ("name", "赵淑华"),
        ("name-and-word", "赵淑华 年费"),
        ("number", "TS-2025-ZZ-000777"),
        ("nothing", "南极企鹅"),
    ];

    public static async Task RunAsync(int[] cases, DatabaseProvider provider)
    {
        await using var bank = await Bank.OpenAsync();
        await bank.RegisterAsync(60);
        var have = 60;
        foreach (var wanted in cases.Length > 0 ? cases : [10_000, 100_000])
        {
            await CopiedCases.AddAsync(bank.Settings.SqliteFile, bank.App.Services.GetRequiredService<PersonSealer>(), wanted - have);
            have = wanted;
            foreach (var (name, typed) in Searched)
            {
                Figures.Print($"search-{name}", wanted, await MiddleAsync(() => LookAsync(bank, typed)), "ms");
                Figures.Print($"search-{name}-limit-sql", wanted, await MiddleAsync(() => BareAsync(bank.Settings.SqliteFile, typed)), "ms");
            }

            foreach (var (table, bytes) in await SizesAsync(bank.Settings.SqliteFile))
            {
                Figures.Print($"search-bytes-per-case-{table}", wanted, (double)bytes / wanted, "bytes");
            }
        }
    }

    private static async Task<double> MiddleAsync(Func<Task> look)
    {
        List<double> times = [];
        for (var i = 0; i < Looks; i++)
        {
            var clock = Stopwatch.StartNew();
            await look();
            times.Add(clock.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        return times[Looks / 2];
    }

    private static Task<ListComplaints.Result> LookAsync(Bank bank, string typed) =>
        bank.RunAsync(new ListComplaints.Input(new(ComplaintListView.All, Search: typed), new(ListCounting.WhileCheap)));

    private static async Task BareAsync(string file, string typed)
    {
        await using SqliteConnection db = new($"Data Source={file}");
        await db.OpenAsync();
        await using var command = db.CreateCommand();
        command.CommandText = "SELECT rowid FROM search_index WHERE search_index MATCH @match ORDER BY rowid DESC LIMIT 1001";
        command.Parameters.AddWithValue(
            "@match",
            string.Join(" AND ", SearchQuery.Of(typed).Words.Select(w => $"\"{string.Join(' ', w.Tokens)}\"{(w.EndsOpen ? "*" : "")}"))
        );
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            rows.GetInt64(0);
        }
    }

    private static async Task<List<(string Table, long Bytes)>> SizesAsync(string file)
    {
        await using SqliteConnection db = new($"Data Source={file}");
        await db.OpenAsync();
        await using var command = db.CreateCommand();
        command.CommandText = """
            SELECT 'texts', sum(length(CAST("Tokens" AS BLOB))) FROM search_text UNION ALL SELECT 'index', sum(length(block)) FROM search_index_data
            UNION ALL SELECT 'all', (SELECT page_count FROM pragma_page_count) * (SELECT page_size FROM pragma_page_size)
            """;
        List<(string, long)> sizes = [];
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            sizes.Add((rows.GetString(0), rows.GetInt64(1)));
        }

        return sizes;
    }
}
