using Mediation.Complaints.Domain.Parties;
using Microsoft.Data.Sqlite;

namespace Mediation.Benchmarks;

/// <summary>
/// Makes a large bank of a small one without waiting for it: copies of one case with its duties, clock facts, notes, assessments and history, each with a
/// complainant and a narrative of its own. What goes with a case beside that (notifications, deliveries, timers, documents) is not copied.
/// </summary>
internal static class CopiedCases
{
    /// <summary>Numbers of copies begin with it.</summary>
    public const string Numbers = "TS-2025-ZZ-";

    /// <summary>In the order of time as the program makes them: new ones lie at the end of an index.</summary>
    private const string NewId =
        "printf('%08X-%04X-7%03X-8%03X-%012X', 26800000 + n / 64, n % 64 * 1000, abs(random()) % 4096, abs(random()) % 4096, abs(random()) % (1 << 48))";

    private const string Received = "strftime('%Y-%m-%d %H:%M:%S', 'now', 'start of year', '+' || (n * 7919 % 470000) || ' minutes')";

    private static readonly (string Table, string Key)[] OfCase =
    [
        ("duty", "ComplaintId"),
        ("clock_fact", "ComplaintId"),
        ("note", "CaseId"),
        ("risk_assessment", "CaseId"),
        ("history", "CaseId"),
        ("case_chain", "CaseId"),
    ];

    private static readonly Dictionary<string, string> OfComplaint = new(StringComparer.Ordinal)
    {
        ["Id"] = NewId,
        ["Number"] = $"'{Numbers}' || printf('%06d', n + (SELECT count(*) FROM complaint))",
        ["HandlerId"] = "(SELECT Id FROM AspNetUsers WHERE UserName = 'chenjing')",
        ["ReceivedAt"] = Received,
        ["NextDueAt"] = Received,
        ["State"] = "CASE n % 10 WHEN 0 THEN 'Handling' ELSE 'Closed' END",
        ["IsOpen"] = "n % 10 = 0",
        ["Channel"] = "CASE n % 4 WHEN 0 THEN 'Counter' WHEN 1 THEN 'MobileApp' WHEN 2 THEN 'Letter' ELSE c.\"Channel\" END",
        ["ProductCode"] = "'B0' || (n % 9 + 1)",
        ["Holder"] = "CASE n % 10 WHEN 0 THEN 'Handler' ELSE 'Nobody' END",
        ["ClosedAt"] = WhenSettled("ClosedAt"),
        ["DecisionNotifiedAt"] = WhenSettled("DecisionNotifiedAt"),
        ["Decision_Outcome"] = WhenSettled("Decision_Outcome"),
        ["Decision_GrantedAmount"] = WhenSettled("Decision_GrantedAmount"),
        ["Decision_NoteId"] = WhenSettled("Decision_NoteId"),
        ["Decision_DecidedAt"] = WhenSettled("Decision_DecidedAt"),
        ["Decision_DecidedBy"] = WhenSettled("Decision_DecidedBy"),
    };

    private static readonly Dictionary<string, string> OfDuty = new(StringComparer.Ordinal)
    {
        ["DueAt"] = "strftime('%Y-%m-%d %H:%M:%S', f.ReceivedAt, '+15 days')",
        ["State"] = "CASE WHEN f.IsOpen THEN 'Running' WHEN abs(random()) % 20 = 0 THEN 'Breached' ELSE 'Met' END",
        ["RecordedAt"] = "CASE WHEN f.IsOpen THEN NULL ELSE c.\"RecordedAt\" END",
        ["SettledAt"] = "CASE WHEN f.IsOpen THEN NULL ELSE strftime('%Y-%m-%d %H:%M:%S', f.ReceivedAt, '+9 days') END",
    };

    /// <summary>Spread over the year, the states, the channels and the products; nine of ten are settled.</summary>
    public static async Task AddAsync(string file, PersonSealer sealer, int more)
    {
        await using SqliteConnection db = new($"Data Source={file};Pooling=False");
        await db.OpenAsync();
        await RunAsync(db, "PRAGMA foreign_keys=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-1500000; PRAGMA temp_store=MEMORY");
        var indexes = await RowsAsync(db, "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql LIKE 'CREATE%'");
        await RunAsync(db, string.Join(';', indexes.Select(i => $"DROP INDEX \"{i[0]}\"")));
        await CopyAsync(db, more);
        await FreshParties.AddAsync(db, sealer);
        await FreshTexts.AddAsync(db);
        await RunAsync(db, string.Join(';', indexes.Select(i => i[1])));
        await RunAsync(db, "DROP TABLE fresh; PRAGMA analysis_limit=1000; ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private static async Task CopyAsync(SqliteConnection db, int more)
    {
        var template = (
            await RowsAsync(
                db,
                "SELECT c.Id FROM complaint c JOIN case_chain h ON h.CaseId = c.Id WHERE HandlerId IS NOT NULL ORDER BY abs(h.Length - 8), c.Number LIMIT 1"
            )
        )[0][0];
        var complaint = await ColumnsAsync(db, "complaint", OfComplaint);
        await RunAsync(
            db,
            $"""
            CREATE TEMP TABLE fresh AS WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < {more})
                SELECT {complaint}, n FROM numbers CROSS JOIN (SELECT * FROM complaint WHERE Id = '{template}') c;
            INSERT INTO complaint SELECT {string.Join(',', (await NamesAsync(db, "complaint")).Select(c => $"\"{c}\""))} FROM fresh;
            """
        );
        foreach (var (table, key) in OfCase)
        {
            Dictionary<string, string> made = new(table == "duty" ? OfDuty : [], StringComparer.Ordinal) { [key] = "f.Id", ["Id"] = NewId };
            await RunAsync(
                db,
                $"INSERT INTO {table} SELECT {await ColumnsAsync(db, table, made)} FROM fresh f CROSS JOIN {table} c WHERE c.{key} = '{template}'"
            );
        }
    }

    private static string WhenSettled(string column) => $"CASE n % 10 WHEN 0 THEN NULL ELSE c.\"{column}\" END";

    private static async Task<string> ColumnsAsync(SqliteConnection db, string table, Dictionary<string, string> made) =>
        string.Join(',', (await NamesAsync(db, table)).Select(name => $"{made.GetValueOrDefault(name, $"c.\"{name}\"")} AS \"{name}\""));

    private static async Task<string[]> NamesAsync(SqliteConnection db, string table) =>
        [.. (await RowsAsync(db, $"SELECT name FROM pragma_table_info('{table}')")).Select(row => row[0])];

    private static async Task<List<string[]>> RowsAsync(SqliteConnection db, string sql)
    {
        await using var command = db.CreateCommand();
        command.CommandText = sql;
        await using var rows = await command.ExecuteReaderAsync();
        List<string[]> read = [];
        while (await rows.ReadAsync())
        {
            read.Add([.. Enumerable.Range(0, rows.FieldCount).Select(rows.GetString)]);
        }

        return read;
    }

    private static async Task RunAsync(SqliteConnection db, string sql)
    {
        await using var command = db.CreateCommand();
        (command.CommandText, command.CommandTimeout) = (sql, 0);
        await command.ExecuteNonQueryAsync();
    }
}
