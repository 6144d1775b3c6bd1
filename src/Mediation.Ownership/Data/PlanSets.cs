namespace Mediation.Ownership.Data;

/// <summary>Contingency plans on the one context.</summary>
public static class PlanSets
{
    extension(MediationDbContext db)
    {
        public DbSet<PlanActivation> PlanActivations => db.Set<PlanActivation>();

        public DbSet<PlanDrill> PlanDrills => db.Set<PlanDrill>();
    }

    /// <summary>The whole aggregate.</summary>
    public static IQueryable<PlanActivation> Whole(this IQueryable<PlanActivation> activations) =>
        activations.Include(a => a.Roles).Include(a => a.Tasks).AsSplitQuery();

    /// <summary>Drills of the own unit and of all units below it.</summary>
    public static IQueryable<PlanDrill> InScope(this IQueryable<PlanDrill> drills, CurrentUser user)
    {
        if (user.Actor.UnitPath is not { } path)
        {
            return drills.Where(_ => false);
        }

        var end = StorageRules.EndOfSubtree(path);
        return drills.Where(d => string.Compare(d.UnitPath, path) >= 0 && string.Compare(d.UnitPath, end) < 0);
    }

    /// <summary>The plan that is active for an event in the user's scope, whole, in the version that the user looked at.</summary>
    /// <exception cref="BusinessException"><c>RiskEvents:NotFound</c>, <c>Plans:NoneActive</c>, <c>Core:StaleEdit</c></exception>
    public static async Task<PlanActivation> ActivePlanAsync(this MediationDbContext db, Guid eventId, int? version, CurrentUser user, CancellationToken ct)
    {
        var found = await db.RiskEvents.InScope(user).Where(e => e.Id == eventId).Select(e => new { e.ActivePlanId }).SingleOrDefaultAsync(ct);
        var active = (found ?? throw RiskEventErrors.NotFound()).ActivePlanId ?? throw PlanErrors.NoneActive();
        var one = await db.PlanActivations.Whole().SingleAsync(a => a.Id == active, ct);
        one.EnsureVersion(version);
        return one;
    }
}
