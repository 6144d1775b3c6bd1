using Microsoft.Data.Sqlite;

namespace Mediation.Web.Backup;

/// <summary>A copy of a SQLite database that others may be writing to.</summary>
internal static class SqliteCopy
{
    /// <summary>SQLite's online backup: a consistent state, the newest pages in the write-ahead log with it.</summary>
    public static void Take(string connectionString, string copy)
    {
        Delete(copy);
        using SqliteConnection from = new(new SqliteConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        using SqliteConnection to = new(Connection(copy));
        from.Open();
        to.Open();
        from.BackupDatabase(to);

        // One file again, with a write-ahead log as the program expects it.
        Run(to, "PRAGMA journal_mode = WAL");
        Run(to, "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /// <summary>Its newest migration, and how many complaints and entries it has.</summary>
    public static (string? Migration, long Complaints, long Entries) Describe(string copy)
    {
        using SqliteConnection db = new(Connection(copy));
        db.Open();
        return (
            Run(db, """SELECT max("MigrationId") FROM "__EFMigrationsHistory" """) as string,
            (long)Run(db, """SELECT count(*) FROM "complaint" """)!,
            (long)Run(db, """SELECT count(*) FROM "history" """)!
        );
    }

    /// <summary>What SQLite finds wrong with it; null when it is whole.</summary>
    public static string? FaultOf(string copy)
    {
        using SqliteConnection db = new(Connection(copy));
        db.Open();
        return Run(db, "PRAGMA integrity_check(1)") is "ok" ? null : "SQLite finds it damaged";
    }

    /// <summary>Hashes of the contents that cases refer to.</summary>
    public static HashSet<string> FilesOf(string copy)
    {
        using SqliteConnection db = new(Connection(copy));
        db.Open();
        using var command = db.CreateCommand();
        command.CommandText = """SELECT DISTINCT "Sha256" FROM "stored_file" WHERE "CaseId" IS NOT NULL""";
        using var rows = command.ExecuteReader();
        HashSet<string> hashes = new(StringComparer.Ordinal);
        while (rows.Read())
        {
            hashes.Add(rows.GetString(0));
        }

        return hashes;
    }

    public static void Delete(string copy)
    {
        foreach (var part in new[] { string.Empty, "-wal", "-shm", "-journal" })
        {
            File.Delete(copy + part);
        }
    }

    private static string Connection(string file) => new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString;

    private static object? Run(SqliteConnection db, string sql)
    {
        using var command = db.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
