namespace Mediation.Referrals.Sessions;

/// <summary>The checks of a session's time and place.</summary>
internal abstract class SessionTimeChecks<T> : AbstractValidator<T>
    where T : ISessionTime
{
    protected SessionTimeChecks()
    {
        RuleFor(i => i.StartsAt).InAcceptedYears();
        RuleFor(i => i.Minutes).Length(10);
        RuleFor(i => i.Place).AtMost(200).Readable().OneLine();
        RuleFor(i => i.RoomId).Required().When(i => i.Manner == SessionManner.Room);
        RuleFor(i => i.Place).Required().When(i => i.Manner != SessionManner.Room);
    }
}

/// <summary>Makes a plan of what is requested, and books it.</summary>
public sealed class SessionPlanning(MediationDbContext db, SessionDiary diary, CalendarReader calendars, InstitutionTime institution, TimeProvider clock)
{
    public async Task<SessionPlan> PlanAsync(MediationCase mediation, ISessionTime requested, CancellationToken ct)
    {
        var (startsAt, now) = (requested.StartsAt.ToUniversalTime(), clock.GetUtcNow());
        SessionPlan.EnsureCanStart(startsAt, now);
        if (
            requested.AskIfUnusual && SessionHours.Unusual(startsAt, requested.Minutes, await calendars.CurrentAsync(ct), institution) is { Count: > 0 } reasons
        )
        {
            throw ReferralErrors.UnusualTime(reasons);
        }

        var room =
            requested.Manner == SessionManner.Room
                ? await db.Set<MeetingRoom>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == requested.RoomId && r.BodyId == mediation.BodyId, ct)
                    ?? throw ReferralErrors.UnknownRoom()
                : null;

        // To the second: a repeated request then equals what is stored.
        return new SessionPlan(
            requested.Manner,
            room,
            room?.Name ?? requested.Place!.Trim(),
            startsAt.AddTicks(-(startsAt.Ticks % TimeSpan.TicksPerSecond)),
            requested.Minutes
        );
    }

    /// <exception cref="BusinessException"><c>Referrals:RoomTaken</c>, <c>Referrals:MediatorTaken</c>.</exception>
    public Task BookAsync(MediationCase mediation, MediationSession session, CancellationToken ct) =>
        diary.BookAsync(mediation, session.MediatorId, mediation.MediatorName!, [SessionDiary.Slot.Of(session)], ct);
}
