namespace Mediation.Referrals.Sessions;

/// <summary>The body's staff or the appointed mediator set a session; a room or mediator that is taken is refused, naming the other session.</summary>
[RequiresPermission(ReferralPermissions.Schedule)]
public sealed class ScheduleSession(MediationDbContext db, SessionPlanning planning, CurrentUser user)
    : UseCase<ScheduleSession.Input, ScheduleSession.Result>,
        IHaveRoute
{
    /// <param name="RoomId">Room of the body; for <see cref="SessionManner.Room"/>.</param>
    /// <param name="Place">Number or address of the call; for the other manners.</param>
    public sealed record Input(
        Guid MediationId,
        DateTimeOffset StartsAt,
        int Minutes,
        SessionManner Manner,
        Guid? RoomId = null,
        string? Place = null,
        int? Version = null,
        bool AskIfUnusual = false
    ) : IInput<Result>, ISessionTime;

    public sealed record Result(Guid SessionId);

    internal sealed class Checks : SessionTimeChecks<Input>;

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var mediation = await db.MediationToScheduleAsync(input.MediationId, input.Version, user, ct);
        var session = mediation.ScheduleSession(await planning.PlanAsync(mediation, input, ct));
        await planning.BookAsync(mediation, session, ct);
        db.Add(session);
        return new Result(session.Id);
    }

    public static void Map(ApiRoutes api) =>
        api.MapCreate<Input, Result>(
            "mediations/{id:guid}/sessions",
            (input, id) => input with { MediationId = id },
            (id, result) => $"mediations/{id}/sessions/{result.SessionId}"
        );
}
