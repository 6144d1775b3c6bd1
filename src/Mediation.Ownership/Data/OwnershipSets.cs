namespace Mediation.Ownership.Data;

/// <summary>This module's tables on the one context.</summary>
public static class OwnershipSets
{
    extension(MediationDbContext db)
    {
        public DbSet<LeaderOwnership> Ownerships => db.Set<LeaderOwnership>();

        public DbSet<OwnershipMeasure> Measures => db.Set<OwnershipMeasure>();

        public DbSet<RiskAssessment> RiskAssessments => db.Set<RiskAssessment>();
    }

    /// <summary>The whole aggregate.</summary>
    public static IQueryable<LeaderOwnership> Whole(this IQueryable<LeaderOwnership> ownerships) =>
        ownerships.Include(o => o.Namings).Include(o => o.Measures).AsSplitQuery();

    /// <summary>The ownership of a case in the user's scope, to be changed.</summary>
    /// <exception cref="Core.Errors.BusinessException"><c>Ownership:NotFound</c> when the case has none or is not in scope.</exception>
    public static async Task<LeaderOwnership> GetOwnershipAsync(this MediationDbContext db, Guid caseId, CurrentUser user, CancellationToken ct) =>
        await db.Complaints.InScope(user).AnyAsync(c => c.Id == caseId, ct)
            ? await db.Ownerships.Whole().SingleOrDefaultAsync(o => o.CaseId == caseId, ct) ?? throw OwnershipErrors.NotFound()
            : throw OwnershipErrors.NotFound();

    /// <summary>Asks one of the rules of <see cref="OwnershipAccess"/> that look at the leader's absence, too.</summary>
    /// <exception cref="Core.Errors.BusinessException"><c>Ownership:NotYourOwnership</c></exception>
    public static async Task EnsureMayAsync(
        this MediationDbContext db,
        Func<CurrentUser, LeaderOwnership, MediationUser?, DateTimeOffset, bool> rule,
        CurrentUser user,
        LeaderOwnership ownership,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var leader = await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == ownership.LeaderId, ct);
        if (!rule(user, ownership, leader, now))
        {
            throw OwnershipErrors.NotYourOwnership(ownership.LeaderName);
        }
    }
}
