namespace Mediation.Core.DueRows;

/// <summary>What an operator acts on: a delivery, a timer, or an effect that failed.</summary>
internal static class OperatedRow
{
    /// <param name="db">The database.</param>
    /// <param name="id">The row.</param>
    /// <param name="seen">Version that the operator looked at: of two who act at once one is refused; null when not given.</param>
    /// <param name="notFound">What is answered where there is none.</param>
    /// <param name="changedSince">What is answered where it has changed since the operator looked.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <exception cref="BusinessException">One of the two.</exception>
    public static async Task<TRow> OperatedAsync<TRow>(
        this MediationDbContext db,
        Guid id,
        int? seen,
        Func<BusinessException> notFound,
        Func<BusinessException> changedSince,
        CancellationToken ct
    )
        where TRow : AggregateRoot
    {
        var row = await db.Set<TRow>().SingleOrDefaultAsync(r => r.Id == id, ct) ?? throw notFound();
        return seen is null || seen == row.Version ? row : throw changedSince();
    }
}
