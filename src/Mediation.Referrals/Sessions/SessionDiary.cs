namespace Mediation.Referrals.Sessions;

/// <summary>One room holds one session at a time, and one mediator one, also when two people book at once.</summary>
public sealed class SessionDiary(MediationDbContext db, InstitutionTime institution)
{
    /// <param name="SessionId">The session that takes the time, or null for a new one.</param>
    public sealed record Slot(Guid? SessionId, DateTimeOffset StartsAt, DateTimeOffset EndsAt, Guid? RoomId, string Place)
    {
        public static Slot Of(MediationSession session) => new(session.Id, session.StartsAt, session.EndsAt, session.RoomId, session.Place);
    }

    /// <summary>Holds the days of these slots to the end of the transaction, then looks whether room and mediator are free.</summary>
    /// <exception cref="Core.Errors.BusinessException"><c>Referrals:RoomTaken</c>, <c>Referrals:MediatorTaken</c>.</exception>
    public async Task BookAsync(MediationCase mediation, Guid mediatorId, string mediator, IReadOnlyList<Slot> slots, CancellationToken ct)
    {
        foreach (var day in slots.SelectMany(s => new[] { institution.DateOf(s.StartsAt), institution.DateOf(s.EndsAt) }).Distinct().Order())
        {
            await HoldAsync(mediation.BodyId, day, ct);
        }

        foreach (var (session, from, to, roomId, place) in slots)
        {
            var clash = await (
                from s in db.MediationSessions.Where(MediationSession.Planned)
                where s.Id != session && s.StartsAt < to && s.EndsAt > @from && ((roomId != null && s.RoomId == roomId) || s.MediatorId == mediatorId)
                join m in db.MediationCases on s.MediationId equals m.Id
                where m.IsOpen
                select new
                {
                    s.RoomId,
                    s.StartsAt,
                    s.EndsAt,
                    m.Number,
                }
            ).FirstOrDefaultAsync(ct);
            if (clash is not null)
            {
                throw roomId is not null && clash.RoomId == roomId
                    ? ReferralErrors.RoomTaken(place, clash.StartsAt, clash.EndsAt, clash.Number)
                    : ReferralErrors.MediatorTaken(mediator, clash.StartsAt, clash.EndsAt, clash.Number);
            }
        }
    }

    /// <remarks>Of two first bookings of a day the key refuses one, which then runs again.</remarks>
    private async Task HoldAsync(Guid body, DateOnly day, CancellationToken ct)
    {
        _ = db.Database.CurrentTransaction ?? await db.Database.BeginTransactionAsync(ct);
        var diary = db.Set<BookingDay>();
        if (await diary.Where(d => d.BodyId == body && d.Day == day).ExecuteUpdateAsync(set => set.SetProperty(d => d.Bookings, d => d.Bookings + 1), ct) == 0)
        {
            diary.Add(BookingDay.First(body, day));
        }
    }
}
