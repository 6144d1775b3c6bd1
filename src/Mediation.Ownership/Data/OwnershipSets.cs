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
        ownerships.Include(o => o.Namings).Include(o => o.Measures).Include(o => o.Contacts).AsSplitQuery();

    /// <summary>The ownership of a case in the user's scope.</summary>
    /// <exception cref="BusinessException"><c>Ownership:NotFound</c> when the case has none or is not in scope.</exception>
    public static async Task<LeaderOwnership> GetOwnershipAsync(this MediationDbContext db, Guid caseId, CurrentUser user, CancellationToken ct) =>
        await db.IsInScopeAsync(caseId, user, ct)
            ? await db.Ownerships.Whole().SingleOrDefaultAsync(o => o.CaseId == caseId, ct) ?? throw OwnershipErrors.NotFound()
            : throw OwnershipErrors.NotFound();

    /// <summary>The ownership for a user whom <see cref="OwnershipAccess"/> allows to do this to it, in the version that the user looked at.</summary>
    /// <param name="db">The database.</param>
    /// <param name="caseId">The complaint.</param>
    /// <param name="version">Version that the user looked at; null when the caller did not say.</param>
    /// <param name="action">What is to be done.</param>
    /// <param name="user">Who is to change it.</param>
    /// <param name="now">When.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <exception cref="BusinessException"><c>Ownership:NotFound</c>, <c>Ownership:NotYourOwnership</c>, <c>Core:StaleEdit</c>.</exception>
    public static async Task<LeaderOwnership> OwnershipToAsync(
        this MediationDbContext db,
        Guid caseId,
        int? version,
        OwnershipAction action,
        CurrentUser user,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var ownership = await db.GetOwnershipAsync(caseId, user, ct);
        var leader = await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == ownership.LeaderId, ct);
        if (!OwnershipAccess.May(action, user, ownership, leader, now))
        {
            throw OwnershipErrors.NotYourOwnership(ownership.LeaderName);
        }

        await db.EnsureSeenAsync(ownership, caseId, version, ct);
        return ownership;
    }
}
