using System.Net.Http.Json;
using Microsoft.Data.Sqlite;

namespace Mediation.Benchmarks;

/// <summary>Registrations a second over HTTP with 1 and 8 clients; limit: the same rows written by bare ADO.NET, one durable transaction each.</summary>
internal static class Registrations
{
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(8);

    public static async Task RunAsync(int[] cases, DatabaseProvider provider)
    {
        await using var bank = await Bank.OpenAsync();
        foreach (var clients in new[] { 1, 8 })
        {
            await HammerAsync(bank, clients, Warm);
            var (done, seconds) = await HammerAsync(bank, clients, Measured);
            Figures.Print($"registrations-{clients}-clients", done, done / seconds, "per second");
        }

        if (provider == DatabaseProvider.Sqlite)
        {
            Figures.Print("registrations-limit-ado", 500, await BareAsync(bank.Settings.SqliteFile), "per second");
        }
    }

    private static async Task<(int Done, double Seconds)> HammerAsync(Bank bank, int clients, TimeSpan span)
    {
        var http = await Task.WhenAll(Enumerable.Range(0, clients).Select(_ => bank.HandlerAsync()));
        var clock = Stopwatch.StartNew();
        var done = await Task.WhenAll(
            http.Select(async client =>
            {
                var count = 0;
                while (clock.Elapsed < span)
                {
                    using var answer = await client.PostAsJsonAsync(
                        new Uri("/api/v1/complaints", UriKind.Relative),
                        new
                        {
                            channel = "Hotline",
                            complainantName = "李淑华",
                            phone = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"138{Random.Shared.Next(100_000_000):00000000}"),
                            productCode = "B02.2",
                            causeCode = "C07",
                            demandCode = "D01",
                            claimedAmount = 320.5m,
                            narrative = "年费争议，要求退还。",
                        }
                    );
                    answer.EnsureSuccessStatusCode();
                    count++;
                }

                return count;
            })
        );
        foreach (var client in http)
        {
            client.Dispose();
        }

        return (done.Sum(), clock.Elapsed.TotalSeconds);
    }

    /// <summary>Copies the rows of registered cases, all tables, with new keys: nothing but the inserts and the commit.</summary>
    private static async Task<double> BareAsync(string file)
    {
        await using SqliteConnection db = new($"Data Source={file}");
        await db.OpenAsync();
        await ExecuteAsync(db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL");
        var tables = new[]
        {
            ("complaint", "Id"),
            ("party", "ComplaintId"),
            ("person_key", "CaseId"),
            ("party_name_part", "PartyId"),
            ("search_text", "SubjectId"),
            ("duty", "ComplaintId"),
            ("clock_fact", "ComplaintId"),
            ("history", "CaseId"),
            ("case_chain", "CaseId"),
            ("risk_assessment", "CaseId"),
        };
        var template = (string)(await ScalarAsync(db, "SELECT Id FROM complaint LIMIT 1"))!;
        List<(string Sql, object?[] Values, int[] Fresh)> inserts = [];
        foreach (var (table, key) in tables)
        {
            await using var read = db.CreateCommand();
            read.CommandText =
                key == "PartyId"
                    ? $"SELECT * FROM {table} WHERE PartyId IN (SELECT Id FROM party WHERE ComplaintId = '{template}')"
                    : $"SELECT * FROM {table} WHERE {key} = '{template}'";
            await using var rows = await read.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                var values = new object?[rows.FieldCount];
                rows.GetValues(values!);
                var names = Enumerable.Range(0, rows.FieldCount).Select(rows.GetName).ToArray();
                var columns = string.Join(',', names.Select(n => $"\"{n}\""));
                inserts.Add(
                    (
                        $"INSERT INTO {table} ({columns}) VALUES ({string.Join(',', names.Select((_, i) => $"@p{i}"))})",
                        values,
                        [.. names.Select((n, i) => n is "Id" or "Number" or "MainOf" or "PersonId" || n == key ? i : -1).Where(i => i >= 0)]
                    )
                );
            }
        }

        const int count = 500;
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < count; i++)
        {
            var id = Guid.CreateVersion7().ToString().ToUpperInvariant();
            await using var transaction = (SqliteTransaction)await db.BeginTransactionAsync();
            foreach (var (sql, values, fresh) in inserts)
            {
                await using var insert = db.CreateCommand();
                (insert.CommandText, insert.Transaction) = (sql, transaction);
                for (var v = 0; v < values.Length; v++)
                {
                    insert.Parameters.AddWithValue(
                        $"@p{v}",
                        fresh.Contains(v)
                            ? sql.Contains("INTO duty", StringComparison.Ordinal)
                            || sql.Contains("INTO clock_fact", StringComparison.Ordinal)
                            || sql.Contains("INTO risk_assessment", StringComparison.Ordinal)
                                ? v == 0
                                    ? Guid.CreateVersion7().ToString()
                                    : id
                                : id
                            : values[v] ?? DBNull.Value
                    );
                }

                await insert.ExecuteNonQueryAsync();
            }

            await transaction.CommitAsync();
        }

        return count / clock.Elapsed.TotalSeconds;
    }

    private static async Task ExecuteAsync(SqliteConnection db, string sql)
    {
        await using var command = db.CreateCommand();
        command.CommandText = sql + "; PRAGMA foreign_keys=OFF";
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<object?> ScalarAsync(SqliteConnection db, string sql)
    {
        await using var command = db.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
