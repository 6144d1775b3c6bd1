using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Mediation.EntityFrameworkCore;

/// <summary>
/// Held by the one process that migrates; it ends with that process, however it ends. On SQLite a file beside the database that stays open, on a
/// server database a lock of the session.
/// </summary>
internal static class MigrationLock
{
    private const string Ending = ".migrating";

    /// <summary>One number for all nodes of a database: "mediatio" in ASCII.</summary>
    private const long Number = 0x6D65_6469_6174_696F;

    private const string TakeOnSqlServer =
        "DECLARE @taken int; "
        + "EXEC @taken = sp_getapplock @Resource = N'mediation-migration', @LockMode = 'Exclusive', @LockOwner = 'Session', @LockTimeout = 0; "
        + "SELECT CASE WHEN @taken >= 0 THEN 1 ELSE 0 END";

    /// <returns>Null while another holds it.</returns>
    public static async Task<IAsyncDisposable?> TryTakeAsync(MediationDbContext db, CancellationToken ct) =>
        db switch
        {
            SqliteMediationDbContext => FileOf(db) is { } file ? TryOpen(file) : new Nothing(),
            PostgreSqlMediationDbContext => await TryLockAsync(db, $"SELECT CASE WHEN pg_try_advisory_lock({Number}) THEN 1 ELSE 0 END", ct),
            _ => await TryLockAsync(db, TakeOnSqlServer, ct),
        };

    /// <returns>Such as <c> (process 4711)</c>; empty where it cannot be told.</returns>
    public static string HolderOf(MediationDbContext db)
    {
        try
        {
            if (FileOf(db) is { } file && File.Exists(file))
            {
                using FileStream held = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                using StreamReader reader = new(held);
                return reader.ReadToEnd() is { Length: > 0 } process ? $" (process {process})" : "";
            }
        }
        catch (IOException)
        {
            // It may be closed to others; then nothing is known of who holds it.
        }

        return "";
    }

    private static string? FileOf(MediationDbContext db) =>
        db is SqliteMediationDbContext
        && new SqliteConnectionStringBuilder(db.Database.GetConnectionString()) is { Mode: not SqliteOpenMode.Memory, DataSource: { Length: > 0 } source }
        && source != ":memory:"
            ? Path.GetFullPath(source) + Ending
            : null;

    private static FileStream? TryOpen(string file)
    {
        try
        {
            FileStream held = new(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            held.SetLength(0);
            held.Write(System.Text.Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
            held.Flush();
            return held;
        }
        catch (IOException) when (File.Exists(file))
        {
            return null;
        }
    }

    private static async Task<IAsyncDisposable?> TryLockAsync(MediationDbContext db, string sql, CancellationToken ct)
    {
        var session = DbProviderFactories.GetFactory(db.Database.GetDbConnection())!.CreateConnection()!;
        session.ConnectionString = db.Database.GetConnectionString();
        try
        {
            await session.OpenAsync(ct);
            await using var take = session.CreateCommand();
            take.CommandText = sql;
            if (Convert.ToInt32(await take.ExecuteScalarAsync(ct), CultureInfo.InvariantCulture) == 1)
            {
                return new Session(session);
            }
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }

        await session.DisposeAsync();
        return null;
    }

    /// <summary>A pooled connection would keep its lock: it is given back only after that is let go.</summary>
    private sealed class Session(DbConnection connection) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await using (connection)
            {
                await using var release = connection.CreateCommand();
                release.CommandText =
                    connection is Npgsql.NpgsqlConnection
                        ? $"SELECT pg_advisory_unlock({Number})"
                        : "EXEC sp_releaseapplock @Resource = N'mediation-migration', @LockOwner = 'Session'";
                await release.ExecuteNonQueryAsync();
            }
        }
    }

    private sealed class Nothing : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
