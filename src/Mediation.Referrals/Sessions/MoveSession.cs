namespace Mediation.Referrals.Sessions;

/// <summary>The body's staff or the appointed mediator give a planned session another time or place (改期).</summary>
[RequiresPermission(ReferralPermissions.Schedule)]
public sealed class MoveSession(MediationDbContext db, SessionPlanning planning, CurrentUser user) : UseCase<MoveSession.Input, Done>, IHaveRoute
{
    public sealed record Input(
        Guid MediationId,
        Guid SessionId,
        DateTimeOffset StartsAt,
        int Minutes,
        SessionManner Manner,
        SessionChange Reason,
        Guid? RoomId = null,
        string? Place = null,
        int? Version = null,
        bool AskIfUnusual = false
    ) : IInput<Done>, ISessionTime;

    internal sealed class Checks : SessionTimeChecks<Input>
    {
        public Checks() => RuleFor(i => i.Reason).Chosen();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var mediation = await db.MediationToScheduleAsync(input.MediationId, input.Version, user, ct);
        var session = mediation.Session(input.SessionId);
        mediation.MoveSession(session, await planning.PlanAsync(mediation, input, ct), input.Reason);
        await planning.BookAsync(mediation, session, ct);
        return default;
    }

    public static void Map(ApiRoutes api) =>
        api.MapPartCommand<Input>("mediations/{id:guid}/sessions/{partId:guid}/rescheduling", (input, id, sessionId) =>
            input with
            {
                MediationId = id,
                SessionId = sessionId,
            }
        );
}
