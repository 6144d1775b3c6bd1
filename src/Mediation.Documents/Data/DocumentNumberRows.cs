using Mediation.Core.History;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Documents.Data;

/// <summary>Every issued document has a number of its issuer's series of the year.</summary>
public sealed class DocumentNumberRows(MediationDbContext db) : INumberedRows
{
    public IQueryable<NumberedRow> Rows => db.IssuedDocuments.AsNoTracking().Select(d => new NumberedRow(d.Series, d.Number));
}
