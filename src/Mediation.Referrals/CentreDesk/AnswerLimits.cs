namespace Mediation.Referrals.CentreDesk;

/// <summary>The bodies' limits to answer, as limits that a new version of the work calendar can move; the timer follows.</summary>
public sealed class AnswerLimits(MediationDbContext db, PolicyReader policies, CalendarReader calendars, InstitutionTime institution, TimeProvider clock)
    : ICalendarLimits
{
    public CountedLimit Limit => CountedLimit.BodyAcceptance;

    public async Task<LookedAt> FindAsync(Guid after, int take, CancellationToken ct)
    {
        var found = await db
            .MediationCases.AsNoTracking()
            .Where(m => m.State == MediationState.Acknowledged && m.Id > after)
            .OrderBy(m => m.Id)
            .Take(take)
            .ToListAsync(ct);
        List<MovingSubject> moving = [];
        foreach (var mediation in found)
        {
            if (mediation.MovesTo((await CountAsync(mediation, ct)).AcceptBy, clock.GetUtcNow()))
            {
                moving.Add(new MovingSubject(mediation.Id, mediation.CaseId));
            }
        }

        return new LookedAt(found.Count, found.Count == 0 ? null : found[^1].Id, moving);
    }

    public async Task<IReadOnlyList<MovedDate>> MoveAsync(Guid subject, CancellationToken ct)
    {
        var mediation = await db.MediationCases.SingleAsync(m => m.Id == subject, ct);
        var (acceptBy, version) = mediation.AwaitsAnswer ? await CountAsync(mediation, ct) : default;
        if (!mediation.MovesTo(acceptBy, clock.GetUtcNow()))
        {
            return [];
        }

        var before = mediation.AcceptBy!.Value;
        mediation.MoveLimit(acceptBy, version);
        await db.CancelTimersAsync(mediation.Id, MediationCase.AcceptanceTimer, ct);
        db.Add(DueTimer.Set(MediationCase.AcceptanceTimer, mediation.Id, mediation.CaseId, acceptBy, mediation.RoutingPolicyVersion));
        return [new MovedDate(mediation.CaseId, string.Empty, before, acceptBy, version)];
    }

    private async Task<(DateTimeOffset AcceptBy, int CalendarVersion)> CountAsync(MediationCase mediation, CancellationToken ct)
    {
        var calendar = await calendars.CurrentAsync(ct);
        var rules = (await policies.ExactAsync<RoutingRules>(RoutingRules.PolicyKey, mediation.RoutingPolicyVersion, ct)).Rules;
        var lastDay = AcceptanceLimit.Of(institution.DateOf(mediation.AcknowledgedAt!.Value), mediation.AcceptanceDays, calendar, rules);
        return (institution.EndOfDay(lastDay), calendar.Number);
    }
}
