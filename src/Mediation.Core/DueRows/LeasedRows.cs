namespace Mediation.Core.DueRows;

/// <summary>Which rows may be worked on now. What a clock that was ahead wrote is none: no pause and no lease is that long.</summary>
internal static class LeasedRows
{
    /// <summary>What may be tried, see <see cref="Backoff.Impossible"/>. Of what has not fallen due yet the caller leaves out what is not due.</summary>
    public static IQueryable<TRow> ToBeTried<TRow>(this IQueryable<TRow> rows, DateTimeOffset now)
        where TRow : class, ILeasedRow
    {
        var tooFar = now + Backoff.Impossible;
        return rows.Where(r => r.NextTryAt <= now || r.NextTryAt > tooFar);
    }

    /// <summary>What nobody works on, see <see cref="Leases.Impossible"/>.</summary>
    public static IQueryable<TRow> Unleased<TRow>(this IQueryable<TRow> rows, DateTimeOffset now)
        where TRow : class, ILeasedRow
    {
        var impossible = now + Leases.Impossible;
        return rows.Where(r => r.ClaimedUntil == null || r.ClaimedUntil <= now || r.ClaimedUntil > impossible);
    }
}
