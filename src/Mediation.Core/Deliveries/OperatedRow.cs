namespace Mediation.Core.Deliveries;

/// <summary>What an operator acts on: a delivery, or an effect that failed.</summary>
internal static class OperatedRow
{
    /// <param name="db">The database.</param>
    /// <param name="id">The row.</param>
    /// <param name="seen">Version that the operator looked at: of two who act at once one is refused; null when not said.</param>
    /// <param name="notFound">What is said where there is none.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <exception cref="BusinessException"><c>Core:DeliveryChangedSince</c>, or that there is none.</exception>
    public static async Task<TRow> OperatedAsync<TRow>(this MediationDbContext db, Guid id, int? seen, Func<BusinessException> notFound, CancellationToken ct)
        where TRow : AggregateRoot
    {
        var row = await db.Set<TRow>().SingleOrDefaultAsync(r => r.Id == id, ct) ?? throw notFound();
        return seen is null || seen == row.Version ? row : throw DeliveryErrors.ChangedSince();
    }
}
