namespace Mediation.Referrals.Data;

/// <summary>Every mediation has a number of the year's series.</summary>
public sealed class MediationNumberRows(MediationDbContext db) : INumberedRows
{
    public IQueryable<NumberedRow> Rows => db.MediationCases.AsNoTracking().Select(m => new NumberedRow(null, m.Number));
}
