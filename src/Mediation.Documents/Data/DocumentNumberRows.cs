using Mediation.Core.History;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Documents.Data;

/// <summary>
/// An agreement has a number of its issuer's series of the year. A letter is numbered within its case, whose history says which letters there are.
/// </summary>
public sealed class DocumentNumberRows(MediationDbContext db) : INumberedRows
{
    public IQueryable<NumberedRow> Rows =>
        db.IssuedDocuments.AsNoTracking().Where(d => d.Kind == DocumentKind.MediationAgreement).Select(d => new NumberedRow(d.Series, d.Number));
}
