using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Core.Data;

/// <summary>
/// Holds rows until the save: whoever wants the same rows waits, and then sees what was decided. For rules over several rows ("one
/// open mediation of a case", "a room is free") that no version number guards.
/// </summary>
public static class RowHold
{
    /// <summary>Opens the transaction that the save will commit and writes the rows as they are, which every database answers with a lock.</summary>
    public static async Task HoldAsync<TRow, TValue>(this MediationDbContext db, IQueryable<TRow> rows, Expression<Func<TRow, TValue>> any, CancellationToken ct)
        where TRow : class
    {
        _ = db.Database.CurrentTransaction ?? await db.Database.BeginTransactionAsync(ct);
        await rows.ExecuteUpdateAsync(set => set.SetProperty(any, any), ct);
    }
}
