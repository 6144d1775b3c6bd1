namespace Mediation.Complaints.Data;

/// <summary>This module's tables on the one context.</summary>
public static class ComplaintSets
{
    extension(MediationDbContext db)
    {
        public DbSet<Complaint> Complaints => db.Set<Complaint>();

        public DbSet<Complainant> Complainants => db.Set<Complainant>();

        public DbSet<Note> Notes => db.Set<Note>();
    }

    /// <summary>The whole aggregate in the user's scope, to be changed.</summary>
    /// <exception cref="Core.Errors.BusinessException"><c>Complaints:NotFound</c> when it is not there or not in scope.</exception>
    public static async Task<Complaint> GetComplaintAsync(this MediationDbContext db, Guid id, Core.Security.CurrentUser user, CancellationToken ct) =>
        await db
            .Complaints.InScope(user)
            .Include(c => c.Complainant)
            .Include(c => c.Duties)
            .Include(c => c.ClockFacts)
            .AsSplitQuery()
            .SingleOrDefaultAsync(c => c.Id == id, ct)
        ?? throw ComplaintErrors.NotFound();
}
