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
public sealed class ScheduleSession(MediationDbContext db, CurrentUser user, TimeProvider time) : UseCase<ScheduleSession.Input, ScheduleSession.Result>, IHaveRoute
{
    private static readonly TimeSpan Furthest = TimeSpan.FromDays(366);

    /// <param name="RoomId">Room of the body; for <see cref="SessionManner.Room"/>.</param>
    /// <param name="Place">Number or address of the call; for the other manners.</param>
    public sealed record Input(Guid MediationId, DateTimeOffset StartsAt, int Minutes, SessionManner Manner, Guid? RoomId = null, string? Place = null, int? Version = null) : IInput<Result>;

    public sealed record Result(Guid SessionId);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Manner).Known();
            RuleFor(i => i.Minutes).InclusiveBetween(10, 480).WithErrorCode("Referrals:MinutesOutOfRange");
            RuleFor(i => i.Place).AtMost(200).Readable();
            RuleFor(i => i.RoomId).Required().When(i => i.Manner == SessionManner.Room);
            RuleFor(i => i.Place).Required().When(i => i.Manner != SessionManner.Room);
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var startsAt = input.StartsAt.ToUniversalTime();
        if (startsAt < time.GetUtcNow() || startsAt > time.GetUtcNow() + Furthest)
        {
            throw InvalidInputException.Of("startsAt", startsAt < time.GetUtcNow() ? "Referrals:SessionInPast" : "Referrals:SessionTooFar");
        }

        var mediation = await db.GetOnDeskAsync(input.MediationId, user, ct);
        mediation.EnsureVersion(input.Version);
        var room = input.Manner == SessionManner.Room
            ? await db.Set<MeetingRoom>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == input.RoomId && r.BodyId == mediation.BodyId, ct) ?? throw ReferralErrors.UnknownRoom()
            : null;
        await db.HoldAsync(db.MediationBodies.Where(b => b.Id == mediation.BodyId), b => b.Name, ct);
        await RefuseClashAsync(mediation, room, startsAt, startsAt.AddMinutes(input.Minutes), ct);
        var session = mediation.ScheduleSession(new SessionPlan(input.Manner, room, room?.Name ?? input.Place!.Trim(), startsAt, input.Minutes));
        db.Add(session);
        return new Result(session.Id);
    }

    private async Task RefuseClashAsync(MediationCase mediation, MeetingRoom? room, DateTimeOffset from, DateTimeOffset to, CancellationToken ct)
    {
        var roomId = room?.Id;
        var clash = await (
            from s in db.MediationSessions
            where s.HeldAt == null && s.StartsAt < to && s.EndsAt > @from && ((roomId != null && s.RoomId == roomId) || s.MediatorId == mediation.PanelMemberId)
            join m in db.MediationCases on s.MediationId equals m.Id
            where m.IsOpen
            select new { s.RoomId, s.StartsAt, s.EndsAt, m.Number }).FirstOrDefaultAsync(ct);
        if (clash is not null)
        {
            throw roomId is not null && clash.RoomId == roomId
                ? ReferralErrors.RoomTaken(room!.Name, clash.StartsAt, clash.EndsAt, clash.Number)
                : ReferralErrors.MediatorTaken(mediation.MediatorName!, clash.StartsAt, clash.EndsAt, clash.Number);
        }
    }

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("mediations/{id:guid}/sessions", async (Guid id, Input input, UseCaseRunner run, HttpContext http, CancellationToken ct) =>
        {
            var planned = await run.RunAsync(input with { MediationId = id }, http.IdempotencyKey(), ct);
            return TypedResults.Created($"/api/v1/mediations/{id}/sessions/{planned.SessionId}", planned);
        });
}
