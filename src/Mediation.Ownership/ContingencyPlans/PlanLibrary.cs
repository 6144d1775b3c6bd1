namespace Mediation.Ownership.ContingencyPlans;

/// <summary>Reads the library of plans, and who can have a role. Does not save.</summary>
public sealed class PlanLibrary(MediationDbContext db, PolicyReader policies, DutyPeople people, InstitutionTime institution, TimeProvider clock)
{
    /// <summary>The library in force today.</summary>
    public Task<Policy<ContingencyRules>> PresentAsync(CancellationToken ct) =>
        policies.InForceAsync<ContingencyRules>(ContingencyRules.PolicyKey, institution.Today(clock), ct);

    /// <summary>The plan by which one was activated.</summary>
    public async Task<ContingencyPlan> OfAsync(PlanActivation one, CancellationToken ct) =>
        (await policies.ExactAsync<ContingencyRules>(ContingencyRules.PolicyKey, one.PolicyVersion, ct)).Rules.Of(one.Scenario);

    /// <summary>Who can have a role: of the unit of the event, or of one above it.</summary>
    public async Task<IQueryable<MediationUser>> PeopleAsync(Guid eventId, CancellationToken ct)
    {
        var unitId = await db.RiskEvents.Where(e => e.Id == eventId).Select(e => e.UnitId).SingleAsync(ct);
        return people.Of(await db.Set<OrganisationUnit>().AsNoTracking().SingleAsync(u => u.Id == unitId, ct));
    }

    /// <returns>Null where the person cannot.</returns>
    public async Task<DutyPerson?> PersonAsync(Guid eventId, Guid person, CancellationToken ct) =>
        await (await PeopleAsync(eventId, ct)).Where(u => u.Id == person).Select(u => new DutyPerson(u.Id, u.DisplayName)).SingleOrDefaultAsync(ct);
}
