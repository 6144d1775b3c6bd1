using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Mediation.EntityFrameworkCore;

/// <summary>
/// Releases the gate when a connection is about to close: after closing would be too late, since a failed close would block all writers.
/// The write-ahead log is a property of the file, made with it, and SQLite's default is synchronous=FULL, so that an acknowledged commit is on the
/// disk. A connection of the pool is given a larger page cache once, when it is first opened.
/// </summary>
public sealed class SqliteConnectionWatch(SqliteWriteGate gate) : DbConnectionInterceptor
{
    /// <summary>A negative cache_size is in KiB; of the default of 2 MB a list of cases reads most pages from the file again.</summary>
    private const string Settings = "PRAGMA cache_size=-16384;";

    private readonly ConditionalWeakTable<object, object> set = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }

    public override InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        gate.Left(connection, eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result)
    {
        gate.Left(connection, eventData.Context);
        return new(result);
    }

    public override void ConnectionDisposed(DbConnection connection, ConnectionEndEventData eventData) => gate.Left(connection, eventData.Context);

    public override Task ConnectionDisposedAsync(DbConnection connection, ConnectionEndEventData eventData)
    {
        gate.Left(connection, eventData.Context);
        return Task.CompletedTask;
    }

    private void Set(DbConnection connection)
    {
        if (connection is SqliteConnection { Handle: { } handle } sqlite && set.TryAdd(handle, Settings))
        {
            using var command = sqlite.CreateCommand();
            command.CommandText = Settings;
            try
            {
                command.ExecuteNonQuery();
            }
            catch (SqliteException)
            {
                // A damaged or busy file is reported by the statement that needs it; a fault here would leave the connection open and uncounted.
                set.Remove(handle);
            }
        }
    }
}
