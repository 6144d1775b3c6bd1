namespace Mediation.IntegrationTests.Databases;

/// <summary>
/// SQL beside the program, in words that all three databases understand: names stand in double quotes, tables without their
/// schema, and <c>FALSE</c> is written out.
/// </summary>
internal static partial class DirectSql
{
    /// <summary>Runs it; several statements are divided by semicolons.</summary>
    /// <param name="db">Where.</param>
    /// <param name="sql">What somebody with a hand in the database does.</param>
    /// <param name="withoutForeignKeys">Whether references may be broken.</param>
    /// <returns>How many rows it changed.</returns>
    public static async Task<int> RunAsync(MediationDbContext db, string sql, bool withoutForeignKeys = false)
    {
        var (off, on) = db switch
        {
            _ when !withoutForeignKeys => ("", ""),
            SqliteMediationDbContext => ("PRAGMA foreign_keys = OFF; ", "; PRAGMA foreign_keys = ON"),
            PostgreSqlMediationDbContext => ("SET session_replication_role = replica; ", "; SET session_replication_role = DEFAULT"),
            _ => ("EXEC sp_MSforeachtable 'ALTER TABLE ? NOCHECK CONSTRAINT ALL'; ", ""),
        };
        var whole = off + WithSchemas(db, db is SqlServerMediationDbContext ? ForSqlServer(sql) : sql) + on;
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = whole;
        return await command.ExecuteNonQueryAsync();
    }

    /// <summary>SQLite has no schemas; the others keep the tables of each module in its own.</summary>
    private static string WithSchemas(MediationDbContext db, string sql) =>
        db is SqliteMediationDbContext
            ? sql
            : db
                .Model.GetEntityTypes()
                .Select(e => (Schema: e.GetSchema(), Table: e.GetTableName()))
                .Where(t => t is { Schema: not null, Table: not null })
                .Distinct()
                .Aggregate(sql, (text, t) => text.Replace($"\"{t.Table}\"", $"\"{t.Schema}\".\"{t.Table}\"", StringComparison.Ordinal));

    /// <summary>SQL Server reads text beyond its code page only as N'…', and has no word for false.</summary>
    private static string ForSqlServer(string sql) => Quoted().Replace(sql, "N$0").Replace("= FALSE", "= 0", StringComparison.Ordinal);

    [GeneratedRegex("'(?:[^']|'')*'", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Quoted();
}
