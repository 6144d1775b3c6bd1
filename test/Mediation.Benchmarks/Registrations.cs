using System.Data.Common;
using System.Net.Http.Json;
using Mediation.Complaints.Domain;
using Mediation.Complaints.Domain.Parties;
using Mediation.Core.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Mediation.Benchmarks;

/// <summary>Registrations a second over HTTP with 1 and 8 clients; limit: the same rows written by bare ADO.NET, one durable transaction each.</summary>
internal static class Registrations
{
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(8);

    /// <summary>Cases that are written bare.</summary>
    private const int Bare = 500;

    private static readonly (string Table, string Key)[] Tables =
    [
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
    ];

    public static async Task RunAsync(int[] cases, DatabaseProvider provider)
    {
        await using var bank = await Bank.OpenAsync();
        var database =
            provider == DatabaseProvider.PostgreSql ? await ServerProcesses.FirstOfAsync(Environment.GetEnvironmentVariable("Database__ConnectionString")!) : 0;
        foreach (var clients in new[] { 1, 8 })
        {
            await HammerAsync(bank, clients, Warm);
            var before = Cpu(database);
            var (done, seconds) = await HammerAsync(bank, clients, Measured);
            Figures.Print($"registrations-{clients}-clients", done, done / seconds, "per second");
            Figures.Print($"registrations-{clients}-clients-cpu", done, (Cpu(database) - before).TotalMilliseconds / done, "ms, clients and database included");
        }

        var start = Cpu(database);
        Figures.Print("registrations-limit-ado", Bare, await BareAsync(bank), "per second");
        Figures.Print("registrations-limit-ado-cpu", Bare, (Cpu(database) - start).TotalMilliseconds / Bare, "ms, database included");
    }

    private static TimeSpan Cpu(int database) => Environment.CpuUsage.TotalTime + (database > 0 ? ServerProcesses.CpuOf(database) : default);

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

    /// <summary>Copies the rows of a registered case, all tables, with new keys: nothing but the inserts and the commit.</summary>
    private static async Task<double> BareAsync(Bank bank)
    {
        await using var scope = bank.App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MediationDbContext>();
        await db.Database.OpenConnectionAsync();
        var connection = db.Database.GetDbConnection();
        var template = await db.Set<Complaint>().OrderBy(c => c.Number).Select(c => c.Id).FirstAsync();
        List<BareRow> rows = [];
        foreach (var (table, key) in Tables)
        {
            rows.AddRange(await RowsAsync(db, connection, table, key, template));
        }

        var clock = Stopwatch.StartNew();
        for (var i = 0; i < Bare; i++)
        {
            var id = Guid.CreateVersion7();
            await using var transaction = await connection.BeginTransactionAsync();
            foreach (var row in rows)
            {
                await using var insert = connection.CreateCommand();
                (insert.CommandText, insert.Transaction) = (row.Sql, transaction);
                for (var v = 0; v < row.Values.Length; v++)
                {
                    var parameter = insert.CreateParameter();
                    (parameter.ParameterName, parameter.Value) = ($"@p{v}", row.ValueOf(v, id));
                    insert.Parameters.Add(parameter);
                }

                await insert.ExecuteNonQueryAsync();
            }

            await transaction.CommitAsync();
        }

        return Bare / clock.Elapsed.TotalSeconds;
    }

    private static async Task<List<BareRow>> RowsAsync(MediationDbContext db, DbConnection connection, string table, string key, Guid template)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        var type = db.Model.GetEntityTypes().First(t => t.GetTableName() == table);
        var name = sql.DelimitIdentifier(table, type.GetSchema());
        await using var read = connection.CreateCommand();
        var party = sql.DelimitIdentifier("party", db.Model.FindEntityType(typeof(Party))!.GetSchema());
        read.CommandText =
            key == "PartyId"
                ? $"SELECT * FROM {name} WHERE \"PartyId\" IN (SELECT \"Id\" FROM {party} WHERE \"ComplaintId\" = @id)"
                : $"SELECT * FROM {name} WHERE {sql.DelimitIdentifier(key)} = @id";
        var id = read.CreateParameter();
        (id.ParameterName, id.Value) = ("@id", connection is SqliteConnection ? $"{template}".ToUpperInvariant() : template);
        read.Parameters.Add(id);
        await using var rows = await read.ExecuteReaderAsync();
        List<BareRow> found = [];
        while (await rows.ReadAsync())
        {
            // The index of texts numbers its rows by itself.
            int[] kept = [.. Enumerable.Range(0, rows.FieldCount).Where(i => table != "search_text" || rows.GetName(i) != "Id")];
            string[] names = [.. kept.Select(rows.GetName)];
            var columns = string.Join(',', names.Select(n => sql.DelimitIdentifier(n)));
            found.Add(
                new BareRow(
                    $"INSERT INTO {name} ({columns}) VALUES ({string.Join(',', names.Select((_, i) => $"@p{i}"))})",
                    [.. kept.Select(rows.GetValue)],
                    [.. names.Select(n => n is "Number" or "MainOf" or "PersonId" || n == key)],
                    [.. names.Select(n => n == "Id" && key is not "Id")]
                )
            );
            if (table == "party")
            {
                // It is found again by the case that it is copied for.
                found[^1].IsOfCase[Array.IndexOf(names, "Id")] = true;
            }
        }

        return found;
    }

    /// <param name="Sql">The insert.</param>
    /// <param name="Values">Of the row that is copied.</param>
    /// <param name="IsOfCase">Which of them become the new case.</param>
    /// <param name="IsNew">Which become keys of their own.</param>
    private sealed record BareRow(string Sql, object[] Values, bool[] IsOfCase, bool[] IsNew)
    {
        public object ValueOf(int column, Guid id) =>
            IsOfCase[column]
                ? Values[column] is Guid
                    ? id
                    : $"{id}".ToUpperInvariant()
                : IsNew[column]
                    ? Values[column] is Guid
                        ? Guid.CreateVersion7()
                        : $"{Guid.CreateVersion7()}".ToUpperInvariant()
                    : Values[column];
    }
}
