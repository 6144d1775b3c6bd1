using FluentValidation;
using Mediation.Core.Data;
using Mediation.Core.Errors;
using Mediation.Core.Http;
using Mediation.Core.Security;
using Mediation.Core.UseCases;
using Mediation.Referrals.Data;
using Mediation.Referrals.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Referrals.UseCases;

/// <summary>Sets a session; a room or a mediator that is taken at that time is refused with the session that takes it.</summary>
[RequiresPermission(ReferralPermissions.RunDesk)]
public sealed class ScheduleSession(MediationDbContext db, SessionDiary diary, CurrentUser user, TimeProvider time) : UseCase<ScheduleSession.Input, ScheduleSession.Result>, IHaveRoute
{
    /// <param name="RoomId">Room of the body; for <see cref="SessionManner.Room"/>.</param>
    /// <param name="Place">Number or address of the call; for the other manners.</param>
    public sealed record Input(Guid MediationId, DateTimeOffset StartsAt, int Minutes, SessionManner Manner, Guid? RoomId = null, string? Place = null, int? Version = null) : IInput<Result>;

    public sealed record Result(Guid SessionId);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Minutes).InclusiveBetween(10, 480).WithErrorCode("Referrals:MinutesOutOfRange");
            RuleFor(i => i.Place).AtMost(200).Readable();
            RuleFor(i => i.RoomId).Required().When(i => i.Manner == SessionManner.Room);
            RuleFor(i => i.Place).Required().When(i => i.Manner != SessionManner.Room);
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var startsAt = input.StartsAt.ToUniversalTime();
        if (startsAt < time.GetUtcNow())
        {
            throw InvalidInputException.Of("startsAt", "Referrals:SessionInPast");
        }

        if (startsAt > time.GetUtcNow().AddYears(1))
        {
            throw InvalidInputException.Of("startsAt", "Referrals:SessionTooFar");
        }

        var mediation = await db.GetOnDeskAsync(input.MediationId, user, ct);
        mediation.EnsureVersion(input.Version);
        var room = input.Manner == SessionManner.Room
            ? await db.Set<MeetingRoom>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == input.RoomId && r.BodyId == mediation.BodyId, ct) ?? throw ReferralErrors.UnknownRoom()
            : null;
        var session = mediation.ScheduleSession(new SessionPlan(input.Manner, room, room?.Name ?? input.Place!.Trim(), startsAt, input.Minutes));
        await diary.BookAsync(mediation, session.MediatorId, mediation.MediatorName!, [new(session.Id, session.StartsAt, session.EndsAt, session.RoomId, session.Place)], ct);
        db.Add(session);
        return new Result(session.Id);
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("mediations/{id:guid}/sessions", async (Guid id, Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
        {
            var planned = await run.RunAsync(input with { MediationId = id }, http.IdempotencyKey(), ct);
            return TypedResults.Created($"/api/v1/mediations/{id}/sessions/{planned.SessionId}", planned);
        });
}
