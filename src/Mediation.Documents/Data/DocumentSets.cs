using Mediation.Core.Data;
using Mediation.Documents.Domain;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Documents.Data;

/// <summary>This module's tables on the one context.</summary>
public static class DocumentSets
{
    extension(MediationDbContext db)
    {
        public DbSet<IssuedDocument> IssuedDocuments => db.Set<IssuedDocument>();
    }
}
