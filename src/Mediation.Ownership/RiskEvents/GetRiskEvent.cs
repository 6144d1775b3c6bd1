namespace Mediation.Ownership.RiskEvents;

/// <summary>An event with its class and why, its limits, its reports with every step, and what the reader can do now.</summary>
[RequiresPermission(RiskEventPermissions.Read)]
public sealed class GetRiskEvent(MediationDbContext db, PolicyReader policies, CurrentUser user) : Query<GetRiskEvent.Input, RiskEventView>, IHaveRoute
{
    public sealed record Input(Guid RiskEventId) : IInput<RiskEventView>;

    /// <exception cref="BusinessException"><c>RiskEvents:NotFound</c></exception>
    public override async Task<RiskEventView> RunAsync(Input input, CancellationToken ct)
    {
        var id = input.RiskEventId;
        var one = await db.RiskEvents.AsNoTracking().Whole().InScope(user).SingleOrDefaultAsync(e => e.Id == id, ct) ?? throw RiskEventErrors.NotFound();
        var unitId = one.UnitId;
        var unit = await db.Set<OrganisationUnit>().AsNoTracking().SingleAsync(u => u.Id == unitId, ct);
        var rules = (await policies.ExactAsync<RiskEventRules>(RiskEventRules.PolicyKey, one.PolicyVersion, ct)).Rules;
        Guid[] linked = [.. one.Cases.Select(c => c.ComplaintId)];
        var seen = await db
            .Complaints.AsNoTracking()
            .InScope(user)
            .Where(c => linked.Contains(c.Id))
            .OrderBy(c => c.Number)
            .Select(c => new RiskEventView.LinkedCase(c.Number, c.State))
            .ToListAsync(ct);
        var view = RiskEventView.Of(one, unit.NameIn(CultureInfo.CurrentUICulture), rules, seen, AllowedTo(one));
        return view with
        {
            Duty = view.Duty with { Phone = await PhoneOfAsync(one.AcknowledgedBy ?? one.CalledId, ct) },
            FinalEscalation = await EscalationAsync(one, ct),
        };
    }

    private async Task<string?> PhoneOfAsync(Guid? person, CancellationToken ct) =>
        person is { } id ? await db.Users.Where(u => u.Id == id).Select(u => u.PhoneNumber).SingleOrDefaultAsync(ct) : null;

    private async Task<RiskEventView.Escalation?> EscalationAsync(RiskEvent one, CancellationToken ct)
    {
        if (one is not { FinalInformedAt: { } at, FinalGivenAt: null, FinalDueAt: { } due })
        {
            return null;
        }

        var path = await db.UpwardAsync(one.UnitPath, ct);
        string NameAt(int rung) => path[Math.Min(rung, path.Count) - 1].NameIn(CultureInfo.CurrentUICulture);
        return new(one.FinalRung, NameAt(one.FinalRung), at, NameAt(one.FinalRung + 1), RiskEvent.AskedAgainAt(due, at));
    }

    private IReadOnlyList<RiskEventAction> AllowedTo(RiskEvent one) =>
        [.. one.Allowed.Where(a => user.May(PermissionOf(a)) && (a != RiskEventAction.Acknowledge || one.AcknowledgedAt is null))];

    private static string PermissionOf(RiskEventAction action) =>
        action
            is RiskEventAction.WriteFollowUp
                or RiskEventAction.WriteFinal
                or RiskEventAction.Dispose
                or RiskEventAction.Resume
                or RiskEventAction.ActivatePlan
            ? RiskEventPermissions.Work
            : RiskEventPermissions.Report;

    public static void Map(ApiRoutes api) => api.MapVersionedQuery<Input, RiskEventView>("risk-events/{id:guid}", id => new Input(id), view => view.Version);
}
