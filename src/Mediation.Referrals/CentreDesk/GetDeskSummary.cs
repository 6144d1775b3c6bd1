namespace Mediation.Referrals.CentreDesk;

/// <summary>Whose desk it is, and how many cases lie on it in which state.</summary>
[RequiresPermission(ReferralPermissions.ReadDesk)]
public sealed class GetDeskSummary(MediationDbContext db, CurrentUser user) : Query<GetDeskSummary.Input, GetDeskSummary.Result>, IHaveRoute
{
    public sealed record Input : IInput<Result>;

    /// <param name="Body">Name of the body in the reader's language; null for who belongs to none.</param>
    /// <param name="ByState">Cases of the body by their state; a state without cases is left out.</param>
    /// <param name="Mine">Open cases with the reader as their mediator.</param>
    public sealed record Result(string? Body, IReadOnlyDictionary<MediationState, int> ByState, int Mine)
    {
        /// <summary>Cases in one view of the desk.</summary>
        public int In(DeskView view) =>
            view switch
            {
                DeskView.Mine => Mine,
                DeskView.Inbox => ByState.GetValueOrDefault(MediationState.Acknowledged),
                DeskView.UnderWay => OpenStates.Sum(s => s.Count),
                _ => ByState.Where(s => !MediationWorkflow.IsOpen(s.Key)).Sum(s => s.Value),
            };

        /// <summary>What is accepted and under way, state by state in their order.</summary>
        public IEnumerable<(MediationState State, int Count)> OpenStates =>
            ByState.Where(s => MediationWorkflow.IsOpen(s.Key) && s.Key != MediationState.Acknowledged).OrderBy(s => s.Key).Select(s => (s.Key, s.Value));
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var (body, me) = (user.Actor.BodyId, user.Id);
        var named = await db.MediationBodies.AsNoTracking().SingleOrDefaultAsync(b => b.Id == body, ct);
        var cases = db.MediationCases.OnDeskOf(user);
        var counted = await cases.GroupBy(m => m.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return new Result(named?.NameIn(CultureInfo.CurrentUICulture), counted, await cases.CountAsync(m => m.IsOpen && m.MediatorUserId == me, ct));
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("mediation-desk", () => new Input());
}
