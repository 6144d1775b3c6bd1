using System.Diagnostics;
using System.Globalization;
using Mediation.Core.Errors;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Mediation.EntityFrameworkCore;

/// <summary>
/// Brings a database to the newest schema, one process at a time. EF's own lock waits without end and, on SQLite, outlives a process that is killed;
/// so no lock is taken where nothing is pending, ours is one that ends with its process, and who waits says so and gives up in the end.
/// </summary>
/// <param name="db">The database.</param>
/// <param name="longest">How long to wait for another process that migrates.</param>
/// <param name="report">Takes a line for the person who runs the program.</param>
public sealed class SchemaMigration(MediationDbContext db, TimeSpan longest, Action<string> report)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(250);

    /// <returns>Whether the schema was changed.</returns>
    /// <exception cref="RefusedToStartException">Another process has been migrating for longer than the limit.</exception>
    public async Task<bool> RunAsync(CancellationToken ct)
    {
        if (!await IsPendingAsync(ct) && await EfLock.LeftSinceAsync(db, ct) is null)
        {
            return false;
        }

        await EnsureExistsAsync(ct);
        await using var held = await WaitAsync(ct);
        if (await EfLock.LeftSinceAsync(db, ct) is { } since)
        {
            await EfLock.RemoveAsync(db, ct);
            report($"A migration that began at {since} was ended before it was done; its process is gone. Its lock is removed.");
        }

        // Whoever was waited for may have done it.
        if (!await IsPendingAsync(ct))
        {
            return false;
        }

        await db.Database.MigrateAsync(ct);
        return true;
    }

    private async Task<bool> IsPendingAsync(CancellationToken ct) => (await db.Database.GetPendingMigrationsAsync(ct)).Any();

    /// <summary>A server database that is not there is made first: a lock needs one.</summary>
    private async Task EnsureExistsAsync(CancellationToken ct)
    {
        var creator = db.GetService<IRelationalDatabaseCreator>();
        if (db is not SqliteMediationDbContext && !await creator.ExistsAsync(ct))
        {
            try
            {
                await creator.CreateAsync(ct);
            }
            catch (DbException) when (creator.Exists())
            {
                // Another node made it at the same time.
            }
        }
    }

    private async Task<IAsyncDisposable> WaitAsync(CancellationToken ct)
    {
        var waited = Stopwatch.StartNew();
        for (var isReported = false; ; )
        {
            if (await MigrationLock.TryTakeAsync(db, ct) is { } held)
            {
                return held;
            }

            if (waited.Elapsed > longest)
            {
                throw new RefusedToStartException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Another process{MigrationLock.HolderOf(db)} has been migrating this database for more than {longest.TotalSeconds:0} s. "
                    ) + "Nothing was changed here. Wait until it has ended, or end it, and try again."
                );
            }

            if (!isReported && waited.Elapsed > Quiet)
            {
                isReported = true;
                report($"Another process{MigrationLock.HolderOf(db)} migrates this database; waiting for it.");
            }

            await Task.Delay(Step, ct);
        }
    }
}
