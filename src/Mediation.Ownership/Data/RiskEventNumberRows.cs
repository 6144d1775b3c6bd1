namespace Mediation.Ownership.Data;

/// <summary>Each event has drawn its number from the series of its year.</summary>
public sealed class RiskEventNumberRows(MediationDbContext db) : INumberedRows
{
    public IQueryable<NumberedRow> Rows => db.RiskEvents.AsNoTracking().Select(e => new NumberedRow(null, e.Number));
}
