namespace Mediation.Ownership.Data;

/// <summary>Risk events and the duty roster on the one context.</summary>
public static class RiskEventSets
{
    extension(MediationDbContext db)
    {
        public DbSet<RiskEvent> RiskEvents => db.Set<RiskEvent>();

        public DbSet<DutyDay> DutyDays => db.Set<DutyDay>();
    }

    /// <summary>The whole aggregate.</summary>
    public static IQueryable<RiskEvent> Whole(this IQueryable<RiskEvent> events) =>
        events.Include(e => e.Cases).Include(e => e.Reports).Include(e => e.Steps).AsSplitQuery();

    /// <summary>Which events somebody sees: those of the own unit and of all units below it.</summary>
    public static IQueryable<RiskEvent> InScope(this IQueryable<RiskEvent> events, CurrentUser user)
    {
        if (user.IsSystem)
        {
            return events;
        }

        if (user.Actor.UnitPath is not { } path)
        {
            return events.Where(_ => false);
        }

        var end = StorageRules.EndOfSubtree(path);
        return events.Where(e => string.Compare(e.UnitPath, path) >= 0 && string.Compare(e.UnitPath, end) < 0);
    }

    /// <summary>An event in the user's scope, whole, in the version that the user looked at.</summary>
    /// <exception cref="BusinessException"><c>RiskEvents:NotFound</c>, <c>Core:StaleEdit</c></exception>
    public static async Task<RiskEvent> RiskEventAsync(this MediationDbContext db, Guid id, int? version, CurrentUser user, CancellationToken ct)
    {
        var one = await db.RiskEvents.Whole().InScope(user).SingleOrDefaultAsync(e => e.Id == id, ct) ?? throw RiskEventErrors.NotFound();
        one.EnsureVersion(version);
        return one;
    }

    /// <summary>The complaint of a number in the user's scope, to belong to an event; untracked.</summary>
    /// <exception cref="BusinessException"><c>RiskEvents:UnknownCase</c></exception>
    public static async Task<Complaint> CaseOfEventAsync(this MediationDbContext db, string number, CurrentUser user, CancellationToken ct)
    {
        var wanted = number.Trim();
        return await db.Complaints.AsNoTracking().InScope(user).SingleOrDefaultAsync(c => c.Number == wanted, ct) ?? throw RiskEventErrors.UnknownCase();
    }

    /// <summary>The unit whose path this is, with those above it, the nearest first.</summary>
    public static async Task<IReadOnlyList<OrganisationUnit>> UpwardAsync(this MediationDbContext db, string path, CancellationToken ct) =>
        [
            .. (await db.Set<OrganisationUnit>().AsNoTracking().Where(u => path.StartsWith(u.Path) && u.ClosedAt == null).ToListAsync(ct)).OrderByDescending(
                u => u.Path.Length
            ),
        ];
}
