namespace Mediation.Ownership.RiskEvents;

/// <summary>A complaint belongs to the event. Both are filed apart: the complaint keeps its own limits and its own answer (DOMAIN 1.3).</summary>
[RequiresPermission(RiskEventPermissions.Report)]
public sealed class LinkRiskCase(MediationDbContext db, RiskEventWork work, CurrentUser user) : UseCase<LinkRiskCase.Input, Done>, IHaveRoute
{
    public sealed record Input(Guid RiskEventId, string ComplaintNumber, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.ComplaintNumber).Cascade(CascadeMode.Stop).Required().AtMost(40);
    }

    /// <exception cref="BusinessException"><c>RiskEvents:UnknownCase</c>, <c>RiskEvents:CaseLinkedAlready</c></exception>
    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var one = await work.FindAsync(input.RiskEventId, input.Version, ct);
        one.Link(await db.CaseOfEventAsync(input.ComplaintNumber, user, ct));
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("risk-events/{id:guid}/cases", (input, id) => input with { RiskEventId = id });
}
