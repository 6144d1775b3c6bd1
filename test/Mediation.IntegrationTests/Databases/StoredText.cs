using System.Data.Common;

namespace Mediation.IntegrationTests.Databases;

/// <summary>Looks through every text and every blob of every table, whatever the model knows of them.</summary>
internal static class StoredText
{
    /// <summary>Columns in which one of these words stands, as <c>table.Column</c>.</summary>
    public static async Task<SortedSet<string>> ColumnsWithAsync(MediationDbContext db, params string[] words)
    {
        var needles = words.SelectMany(w => new[] { Encoding.UTF8.GetBytes(w), Encoding.Unicode.GetBytes(w) }).ToList();
        SortedSet<string> found = new(StringComparer.Ordinal);
        await db.Database.OpenConnectionAsync();
        foreach (var (table, name) in await TablesAsync(db))
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM {table}";
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                for (var i = 0; i < rows.FieldCount; i++)
                {
                    if (IsIn(rows, i, words, needles))
                    {
                        found.Add($"{name}.{rows.GetName(i)}");
                    }
                }
            }
        }

        return found;
    }

    private static bool IsIn(DbDataReader rows, int column, string[] words, List<byte[]> needles) =>
        rows.GetValue(column) switch
        {
            string text => words.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase)),
            byte[] blob => needles.Exists(n => blob.AsSpan().IndexOf(n) >= 0),
            _ => false,
        };

    private static async Task<List<(string Quoted, string Name)>> TablesAsync(MediationDbContext db)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText =
            db is SqliteMediationDbContext
                ? "SELECT '', name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
                : "SELECT table_schema, table_name FROM information_schema.tables WHERE table_type = 'BASE TABLE' "
                    + "AND table_schema NOT IN ('pg_catalog', 'information_schema', 'sys')";
        List<(string, string)> tables = [];
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            var (schema, name) = (rows.GetString(0), rows.GetString(1));
            tables.Add((schema.Length == 0 ? $"\"{name}\"" : $"\"{schema}\".\"{name}\"", name));
        }

        return tables;
    }
}
