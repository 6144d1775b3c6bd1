namespace Mediation.Referrals.Sessions;

/// <summary>The body's staff or the appointed mediator cancel a planned session; room and mediator are free again.</summary>
[RequiresPermission(ReferralPermissions.Schedule)]
public sealed class CancelSession(MediationDbContext db, CurrentUser user, CaseTime time) : UseCase<CancelSession.Input, Done>, IHaveRoute
{
    public sealed record Input(Guid MediationId, Guid SessionId, SessionChange Reason, int? Version = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Reason).Chosen();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var mediation = await db.MediationToScheduleAsync(input.MediationId, input.Version, user, ct);
        mediation.CancelSession(mediation.Session(input.SessionId), input.Reason, await time.NowAsync(mediation.CaseId, ct));
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapPartCommand<Input>("mediations/{id:guid}/sessions/{partId:guid}/cancellation", (input, id, sessionId) =>
            input with
            {
                MediationId = id,
                SessionId = sessionId,
            }
        );
}
