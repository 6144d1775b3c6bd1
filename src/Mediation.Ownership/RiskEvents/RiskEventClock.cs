namespace Mediation.Ownership.RiskEvents;

/// <summary>Sets the timers of an event: each limit with its warning, and the next call. Those of a limit that moved are set anew. Does not save.</summary>
public sealed class RiskEventClock(MediationDbContext db, InstitutionTime institution)
{
    /// <summary>Kinds of the timers; the subject is the event.</summary>
    public const string Telephone = "risk-telephone";
    public const string TelephoneSoon = "risk-telephone-soon";
    public const string Written = "risk-written";
    public const string WrittenSoon = "risk-written-soon";
    public const string FollowUp = "risk-follow-up";
    public const string FollowUpSoon = "risk-follow-up-soon";
    public const string Final = "risk-final";
    public const string FinalSoon = "risk-final-soon";

    /// <summary>Kind of the timer that calls the next one on duty.</summary>
    public const string NextCall = "risk-next-call";

    private static readonly Dictionary<ReportDuty, (string Late, string Soon)> Kinds = new()
    {
        [ReportDuty.Telephone] = (Telephone, TelephoneSoon),
        [ReportDuty.Written] = (Written, WrittenSoon),
        [ReportDuty.FollowUp] = (FollowUp, FollowUpSoon),
        [ReportDuty.Final] = (Final, FinalSoon),
    };

    /// <summary>Whatever is due about the event now has its timers, and nothing else has.</summary>
    public async Task SetAsync(RiskEvent one, RiskEventRules rules, DateTimeOffset now, CancellationToken ct)
    {
        foreach (var (duty, (late, soon)) in Kinds)
        {
            await MoveAsync(one, late, one.DueAt(duty), now, ct);
            var warnAt = one.DueAt(duty)?.AddMinutes(-rules.WarnMinutes);
            await MoveAsync(one, soon, warnAt > now ? warnAt : null, now, ct);
        }

        await MoveAsync(one, NextCall, one.NextCallAt, now, ct);
    }

    /// <summary>By when the authority has the follow-up of the local day after this one.</summary>
    public DateTimeOffset NextFollowUpAt(RiskEventRules rules, DateTimeOffset now) => institution.At(institution.DateOf(now).AddDays(1), rules.FollowUpAt);

    private async Task MoveAsync(RiskEvent one, string kind, DateTimeOffset? dueAt, DateTimeOffset now, CancellationToken ct)
    {
        var known = await db.Set<DueTimer>().Where(t => t.SubjectId == one.Id && t.Kind == kind).ToListAsync(ct);
        var wanted = dueAt?.CutToMicroseconds();
        if (wanted <= now && known.Exists(t => t.DueAt == wanted && t.State != TimerState.Cancelled))
        {
            return;
        }

        foreach (var other in known.Where(t => t.IsWaiting && t.DueAt != wanted))
        {
            other.Cancel();
        }

        // One that fired for this limit has done what it is for.
        if (wanted is { } due && !known.Exists(t => t.DueAt == due && t.State != TimerState.Cancelled))
        {
            db.Add(DueTimer.Set(kind, one.Id, HistoryChains.Institution, due, one.PolicyVersion));
        }
    }
}
