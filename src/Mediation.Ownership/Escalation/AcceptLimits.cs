namespace Mediation.Ownership.Escalation;

/// <summary>The leaders' limits to accept, as limits that a new version of the work calendar can move; the timers follow them.</summary>
public sealed class AcceptLimits(MediationDbContext db, PolicyReader policies, CalendarReader calendars, InstitutionTime institution, TimeProvider clock)
    : ICalendarLimits
{
    public CountedLimit Limit => CountedLimit.LeaderAcceptance;

    public async Task<LookedAt> FindAsync(Guid after, int take, CancellationToken ct)
    {
        var found = await db
            .Ownerships.AsNoTracking()
            .Include(o => o.Namings)
            .Where(o => o.State == OwnershipState.Named && o.Id > after)
            .OrderBy(o => o.Id)
            .Take(take)
            .ToListAsync(ct);
        List<MovingSubject> moving = [];
        foreach (var ownership in found)
        {
            if (await MovedAsync(ownership, ct) is not null)
            {
                moving.Add(new MovingSubject(ownership.Id, ownership.CaseId));
            }
        }

        return new LookedAt(found.Count, found.Count == 0 ? null : found[^1].Id, moving);
    }

    public async Task<IReadOnlyList<MovedDate>> MoveAsync(Guid subject, CancellationToken ct)
    {
        var ownership = await db.Ownerships.Whole().SingleAsync(o => o.Id == subject, ct);
        if (await MovedAsync(ownership, ct) is not { } limit)
        {
            return [];
        }

        var before = ownership.WaitsUntil!.Value;
        ownership.MoveLimit(limit);
        await db.CancelTimersAsync(ownership.Id, OwnershipLadder.AcceptanceTimer, ct);
        db.Add(DueTimer.Set(OwnershipLadder.AcceptanceTimer, ownership.Id, ownership.CaseId, limit.At, ownership.LadderPolicyVersion));
        return [new MovedDate(ownership.CaseId, string.Empty, before, limit.At, limit.CalendarVersion)];
    }

    /// <returns>Null where the limit stays.</returns>
    private async Task<AcceptLimit?> MovedAsync(LeaderOwnership ownership, CancellationToken ct)
    {
        var (now, calendar) = (clock.GetUtcNow(), await calendars.CurrentAsync(ct));
        if (ownership.ToCountAnew(calendar.Number, now) is not { } naming)
        {
            return null;
        }

        var rules = (await policies.ExactAsync<LadderRules>(LadderRules.PolicyKey, ownership.LadderPolicyVersion, ct)).Rules;
        var limit = LadderPolicy.LimitOf(rules.For(ownership.Level)[naming.Rung], rules, naming.NamedAt, calendar, institution);
        return LeaderOwnership.Moves(naming, limit, now) ? limit : null;
    }
}
