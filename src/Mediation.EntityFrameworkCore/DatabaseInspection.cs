using System.Globalization;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Mediation.EntityFrameworkCore;

/// <summary>What of a server database is not as the program needs it, each with how to mend it: version, settings, collations, rights.</summary>
public static class DatabaseInspection
{
    private const string History = "history";

    /// <param name="Missing">What has to be mended.</param>
    /// <param name="Notes">What is allowed, and safer otherwise.</param>
    public sealed record Findings(IReadOnlyList<string> Missing, IReadOnlyList<string> Notes);

    public static async Task<Findings> FindAsync(MediationDbContext db, CancellationToken ct)
    {
        if (db is SqliteMediationDbContext)
        {
            return new Findings([], []);
        }

        List<string> missing = [.. db is SqlServerMediationDbContext ? await SqlServerAsync(db, ct) : await PostgreSqlAsync(db, ct)];
        missing.AddRange(await CollationsAsync(db, ct));
        var (rights, mayChangeHistory) = await RightsAsync(db, ct);
        missing.AddRange(rights);
        return new Findings(
            missing,
            mayChangeHistory ? ["This login may change and delete the history of cases. Serve with one that may only add to it (etc/docs/databases.md)."] : []
        );
    }

    private static async Task<IReadOnlyList<string>> SqlServerAsync(MediationDbContext db, CancellationToken ct)
    {
        var row = await RowAsync(
            db,
            "SELECT CAST(SERVERPROPERTY('ProductMajorVersion') AS int), CAST(compatibility_level AS int), CAST(is_read_committed_snapshot_on AS int) "
                + "FROM sys.databases WHERE database_id = DB_ID()",
            ct
        );
        return ServerFacts.OfSqlServer(Number(row[0]), Number(row[1]), Number(row[2]) == 1);
    }

    private static async Task<IReadOnlyList<string>> PostgreSqlAsync(MediationDbContext db, CancellationToken ct)
    {
        var row = await RowAsync(
            db,
            "SELECT current_setting('server_version_num')::int / 10000, pg_encoding_to_char(encoding) FROM pg_database WHERE datname = current_database()",
            ct
        );
        return ServerFacts.OfPostgreSql(Number(row[0]), Convert.ToString(row[1], CultureInfo.InvariantCulture)!);
    }

    /// <summary>Columns that were changed, or made by something else than the migrations, compare by other rules.</summary>
    private static async Task<IReadOnlyList<string>> CollationsAsync(MediationDbContext db, CancellationToken ct)
    {
        Dictionary<(string, string, string), string?> found = [];
        foreach (
            var row in await RowsAsync(
                db,
                "SELECT table_schema, table_name, column_name, collation_name FROM information_schema.columns WHERE collation_name IS NOT NULL",
                ct
            )
        )
        {
            found[((string)row[0]!, (string)row[1]!, (string)row[2]!)] = (string?)row[3];
        }

        string[] other =
        [
            .. Tables(db)
                .SelectMany(t => t.Columns)
                .Where(c => c.Collation is not null)
                .Where(c => found.TryGetValue((SchemaOf(db, c.Table), c.Table.Name, c.Name), out var collation) && collation != c.Collation)
                .Select(c => $"{c.Table.Name}.{c.Name}"),
        ];
        return other.Length == 0 ? [] : [$"These columns do not compare by code point as they should: {string.Join(", ", other)}. Put their collation back."];
    }

    private static async Task<(IReadOnlyList<string> Missing, bool MayChangeHistory)> RightsAsync(MediationDbContext db, CancellationToken ct)
    {
        List<string> missing = [];
        var mayChangeHistory = false;
        foreach (var table in Tables(db))
        {
            var name = $"{SchemaOf(db, table)}.{table.Name}";
            var may = await RowAsync(db, RightsOf(db, SchemaOf(db, table), table.Name), ct);
            string[] wanted = table.Name == History ? ["SELECT", "INSERT"] : ["SELECT", "INSERT", "UPDATE", "DELETE"];
            string[] lacking = [.. wanted.Where((_, i) => Number(may[i]) != 1)];
            if (lacking.Length > 0)
            {
                missing.Add($"This login may not {string.Join(", ", lacking)} {name}. Grant it (etc/docs/databases.md).");
            }

            mayChangeHistory |= table.Name == History && (Number(may[2]) == 1 || Number(may[3]) == 1);
        }

        return (missing, mayChangeHistory);
    }

    private static string RightsOf(MediationDbContext db, string schema, string table)
    {
        string[] rights = ["SELECT", "INSERT", "UPDATE", "DELETE"];
        var asked =
            db is SqlServerMediationDbContext
                ? rights.Select(r => $"HAS_PERMS_BY_NAME('[{schema}].[{table}]', 'OBJECT', '{r}')")
                : rights.Select(r => $"has_table_privilege('\"{schema}\".\"{table}\"', '{r}')::int");
        return $"SELECT {string.Join(", ", asked)}";
    }

    private static IEnumerable<ITable> Tables(MediationDbContext db) => db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables;

    private static string SchemaOf(MediationDbContext db, ITableBase table) => table.Schema ?? (db is SqlServerMediationDbContext ? "dbo" : "public");

    private static int Number(object? value) => value is null or DBNull ? 0 : Convert.ToInt32(value, CultureInfo.InvariantCulture);

    private static async Task<object?[]> RowAsync(MediationDbContext db, string sql, CancellationToken ct) => (await RowsAsync(db, sql, ct)).Single();

    internal static async Task<List<object?[]>> RowsAsync(MediationDbContext db, string sql, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = sql;
            await using var reader = await command.ExecuteReaderAsync(ct);
            List<object?[]> rows = [];
            while (await reader.ReadAsync(ct))
            {
                var row = new object?[reader.FieldCount];
                _ = reader.GetValues(row!);
                rows.Add(row);
            }

            return rows;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
