using Mediation.Core.Files;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Documents.Data;

/// <summary>This module's tables on the one context.</summary>
public static class DocumentSets
{
    extension(MediationDbContext db)
    {
        public DbSet<IssuedDocument> IssuedDocuments => db.Set<IssuedDocument>();
    }

    /// <summary>
    /// Files that were handed in to a case, oldest first. An issued document names persons in full and is read through its own use case only,
    /// which keeps each reading.
    /// </summary>
    public static readonly CompiledQuery<Guid, StoredFile> FilesHandedIn = new(
        (db, caseId) =>
            db.Set<StoredFile>()
                .AsNoTracking()
                .Where(f => f.CaseId == caseId && !db.Set<IssuedDocument>().Any(d => d.CaseId == caseId && d.FileId == f.Id))
                .OrderBy(f => f.UploadedAt)
    );
}
