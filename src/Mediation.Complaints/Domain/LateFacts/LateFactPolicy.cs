namespace Mediation.Complaints.Domain.LateFacts;

/// <summary>
/// Which facts need a proof and a supervisor's approval because they are reported late, and what they do. A person alone may date back whatever heals no
/// breach; what was recorded at or after the end of a limit that it would have kept, and any receipt before the registered one, is a late fact (DOMAIN 8.3).
/// </summary>
public static class LateFactPolicy
{
    /// <summary>What can be reported late of a complaint in this state.</summary>
    public static IReadOnlyList<LateFactKind> KindsIn(ComplaintState state) =>
        state switch
        {
            ComplaintState.Registered => [LateFactKind.Receipt, LateFactKind.NewFacts],
            ComplaintState.Handling or ComplaintState.Mediating => [LateFactKind.Receipt, LateFactKind.Pause, LateFactKind.Mediation, LateFactKind.NewFacts],
            ComplaintState.Decided => [LateFactKind.Receipt, LateFactKind.Notice],
            ComplaintState.Refused or ComplaintState.Terminated => [LateFactKind.Notice],
            ComplaintState.Withdrawn => [LateFactKind.Withdrawal],
            _ => [],
        };

    /// <summary>The limit that a notice would have kept though it is recorded after it; null where a person may record it alone.</summary>
    /// <param name="duties">Those of the complaint.</param>
    /// <param name="at">When the complainant was notified.</param>
    /// <param name="now">When that is recorded.</param>
    public static DateTimeOffset? LimitHealedBy(IEnumerable<Duty> duties, DateTimeOffset at, DateTimeOffset now) =>
        duties
            .Where(d => d is { IsLegal: true, AnswersTo: AnswerTo.Complainant } && at < d.DueAt)
            .Where(d => (d.State == DutyState.Running && now >= d.DueAt) || (d.State == DutyState.Breached && IsSettledAfter(d, at)))
            .Select(d => (DateTimeOffset?)d.DueAt)
            .FirstOrDefault();

    /// <summary>The fact that the clocks count from its true date, proven and approved; null for what settles a duty and moves none.</summary>
    public static ClockFact? FactOf(LateFactKind kind, DateTimeOffset at, string? ground, string? proof, ComplaintDuties rules, DateTimeOffset now)
    {
        var paused = kind == LateFactKind.Mediation ? PauseGround.Mediation : ground ?? string.Empty;
        var fact = kind switch
        {
            LateFactKind.Receipt => ClockFact.Received(at, now, proof),
            LateFactKind.Pause or LateFactKind.Mediation => ClockFact.Paused(paused, at, now, proof, rules.Ground(paused)?.Article),
            LateFactKind.NewFacts => ClockFact.Restarted(at, now, proof, rules.Terms.Select(t => t.RestartArticle).FirstOrDefault(a => a is not null)),
            _ => null,
        };
        return fact is null ? null : fact with { LateProofApproved = true };
    }

    /// <summary>What a fact would do to each limit: to those that run, or to those that the withdrawal ended.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="happenedAt">When.</param>
    /// <param name="ground">Only of a pause.</param>
    /// <param name="duties">Those of the complaint.</param>
    /// <param name="facts">All facts of its clocks.</param>
    /// <param name="clock">The rules of the dates.</param>
    /// <param name="now">The instant of the reading.</param>
    public static IReadOnlyList<LimitMove> MovesOf(
        LateFactKind kind,
        DateTimeOffset happenedAt,
        string? ground,
        IEnumerable<Duty> duties,
        IReadOnlyCollection<ClockFactRow> facts,
        ComplaintClock clock,
        DateTimeOffset now
    )
    {
        if (kind == LateFactKind.Withdrawal)
        {
            return
            [
                .. duties
                    .Where(d => d.EndedWithoutAnswer && d.State == DutyState.Breached)
                    .Select(d => new LimitMove(d.Kind, d.Subject, d.DueAt, true, d.DueAt, !IsKeptByWithdrawal(d, facts, clock))),
            ];
        }

        if (kind == LateFactKind.Notice && duties.Where(d => IsSettledAfter(d, happenedAt)).ToList() is { Count: > 0 } settled)
        {
            return [.. settled.Select(d => new LimitMove(d.Kind, d.Subject, d.DueAt, d.State == DutyState.Breached, d.DueAt, happenedAt >= d.DueAt))];
        }

        var clockFact = FactOf(kind, happenedAt, ground, proof: null, clock.Rules, now);
        IReadOnlyCollection<ClockFactRow> with = clockFact is null ? facts : [.. facts, ClockFactRow.Of(Guid.Empty, clockFact)];
        return [.. duties.Where(d => d.IsOpen).Select(d => MoveOf(d, clock.Read(d.Kind, d.Subject, with, now)))];

        LimitMove MoveOf(Duty duty, DutyDate date)
        {
            var before = clock.Read(duty.Kind, duty.Subject, facts, now);
            var settles = kind == LateFactKind.Notice && duty.AnswersTo == AnswerTo.Complainant;
            return new LimitMove(duty.Kind, duty.Subject, before.DueAt, IsMissed(before, now), date.DueAt, IsMissed(date, settles ? happenedAt : now));
        }
    }

    /// <summary>Whether a notice settled the duty that came after this one.</summary>
    public static bool IsSettledAfter(Duty duty, DateTimeOffset noticeAt) =>
        duty is { AnswersTo: AnswerTo.Complainant, WasMetOrMissed: true } && duty.SettledAt > noticeAt;

    /// <summary>Whether the limit had not passed when the complainant took the complaint back.</summary>
    public static bool IsKeptByWithdrawal(Duty duty, IReadOnlyCollection<ClockFactRow> facts, ComplaintClock clock) =>
        duty is { EndedWithoutAnswer: true, State: DutyState.Breached, SettledAt: { } at }
        && clock.ReadToSettle(duty, facts, at) is { MissedAt: null } date
        && at < date.DueAt;

    private static bool IsMissed(DutyDate date, DateTimeOffset at) => date.MissedAt is not null || (!date.IsPaused && at >= date.DueAt);
}
