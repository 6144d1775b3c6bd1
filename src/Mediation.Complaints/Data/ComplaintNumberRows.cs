namespace Mediation.Complaints.Data;

/// <summary>Every complaint has a number of its unit's series of the year.</summary>
public sealed class ComplaintNumberRows(MediationDbContext db) : INumberedRows
{
    public IQueryable<NumberedRow> Rows => db.Complaints.AsNoTracking().Select(c => new NumberedRow(null, c.Number));
}
