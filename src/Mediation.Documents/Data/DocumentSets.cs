using Mediation.Core.Data;
using Mediation.Core.Files;
using Mediation.Documents.Domain;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Documents.Data;

/// <summary>This module's tables on the one context.</summary>
public static class DocumentSets
{
    extension(MediationDbContext db)
    {
        public DbSet<IssuedDocument> IssuedDocuments => db.Set<IssuedDocument>();

        /// <summary>Files that somebody handed in. An issued document names persons in full and is read by its own door only, which keeps each reading.</summary>
        public IQueryable<StoredFile> FilesHandedIn => db.Set<StoredFile>().Where(f => !db.Set<IssuedDocument>().Any(d => d.CaseId == f.CaseId && d.FileId == f.Id));
    }
}
