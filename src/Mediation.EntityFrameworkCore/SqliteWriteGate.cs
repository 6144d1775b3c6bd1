using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Mediation.EntityFrameworkCore;

/// <summary>
/// SQLite allows one writer at a time and answers the others "busy", upon which its driver sleeps for 150 ms. Within this process
/// the writers wait for a semaphore instead and start as soon as the transaction before them ends, for a limited time: the one in front may wait
/// for another process.
/// </summary>
public sealed class SqliteWriteGate(WaitLimit? limit = null) : DbTransactionInterceptor, IDisposable
{
    private readonly TimeSpan longest = (limit ?? new WaitLimit()).Longest;
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly ConcurrentDictionary<DbConnection, bool> inside = new(ReferenceEqualityComparer.Instance);

    public override InterceptionResult<DbTransaction> TransactionStarting(
        DbConnection connection,
        TransactionStartingEventData eventData,
        InterceptionResult<DbTransaction> result
    )
    {
        if (!gate.Wait(longest))
        {
            throw Busy();
        }

        inside[connection] = true;
        return result;
    }

    public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection,
        TransactionStartingEventData eventData,
        InterceptionResult<DbTransaction> result,
        CancellationToken cancellationToken = default
    )
    {
        if (!await gate.WaitAsync(longest, cancellationToken))
        {
            throw Busy();
        }

        inside[connection] = true;
        return result;
    }

    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Leave(eventData);

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Leave(eventData);
        return Task.CompletedTask;
    }

    public override void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData) => Leave(eventData);

    public override Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Leave(eventData);
        return Task.CompletedTask;
    }

    public override void TransactionFailed(DbTransaction transaction, TransactionErrorEventData eventData) =>
        Leave(eventData.Context?.Database is null ? null : transaction.Connection);

    /// <summary>A connection that closes with its transaction still open (a use case that refused) releases the gate too.</summary>
    public void Left(DbConnection connection) => Leave(connection);

    public void Dispose() => gate.Dispose();

    /// <summary>As the database itself says it: whoever waits here waits for it.</summary>
    private static SqliteException Busy() => new("The writers before this one did not end in time.", 5);

    private void Leave(TransactionEndEventData end) => Leave(end.Transaction.Connection ?? ConnectionOf(end));

    private static DbConnection? ConnectionOf(TransactionEndEventData end) =>
        end.Context is { } context ? Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetDbConnection(context.Database) : null;

    private void Leave(DbConnection? connection)
    {
        if (connection is not null && inside.TryRemove(connection, out _))
        {
            gate.Release();
        }
    }
}
