namespace Mediation.EntityFrameworkCore;

/// <summary>
/// The row by which EF locks SQLite while it migrates. It stays when the process is killed, and whoever migrates afterwards waits for ever. On a
/// server database EF's lock ends with its session.
/// </summary>
public static class EfLock
{
    private const string Table = "__EFMigrationsLock";

    /// <returns>When the row was written, as EF wrote it; null where there is none.</returns>
    public static async Task<string?> LeftSinceAsync(MediationDbContext db, CancellationToken ct)
    {
        if (db is not SqliteMediationDbContext || !await db.Database.CanConnectAsync(ct))
        {
            return null;
        }

        var tables = await db.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE type = 'table' AND name = {Table}").SingleAsync(ct);
        return tables == 0 ? null : (await db.Database.SqlQueryRaw<string>($"SELECT \"Timestamp\" AS Value FROM \"{Table}\"").ToListAsync(ct)).FirstOrDefault();
    }

    /// <summary>Only for whoever holds the <see cref="MigrationLock"/>: then no other process migrates.</summary>
    internal static Task RemoveAsync(MediationDbContext db, CancellationToken ct) => db.Database.ExecuteSqlRawAsync($"DELETE FROM \"{Table}\"", ct);
}
