namespace Mediation.Complaints.CasePage;

/// <summary>Puts the duties of a case in the order in which its page shows them, each with its explanation.</summary>
public static class DutiesView
{
    /// <summary>
    /// Open ones first, then those since the case was last opened again, what runs before what stands still, then by their end; an internal limit is
    /// drawn into the one it serves.
    /// </summary>
    public static IReadOnlyList<DutyView> Of(
        IReadOnlyCollection<Duty> duties,
        IReadOnlyCollection<ClockFactRow> facts,
        ComplaintClock rules,
        DateTimeOffset now
    )
    {
        var views = duties
            .OrderBy(d => !d.IsOpen)
            .ThenBy(d => ComplaintClock.ReopenedAfter(d, facts) is not null)
            .ThenByDescending(d => ComplaintClock.ReopenedAfter(d, facts))
            .ThenBy(d => d.State == DutyState.Paused)
            .ThenBy(d => d.DueAt)
            .ThenBy(d => d.IsLegal)
            .Select(d => Of(d, facts, rules, now))
            .ToList();
        return
        [
            .. views.Select(v =>
                views.Find(own => own.ServesKind == v.Kind && own.Subject == v.Subject) is { } own ? v with { Clock = v.Clock.WithInternal(own.Clock) } : v
            ),
        ];
    }

    private static DutyView Of(Duty duty, IReadOnlyCollection<ClockFactRow> facts, ComplaintClock rules, DateTimeOffset now)
    {
        var term = rules.Rules.Term(duty.Kind);
        return new DutyView(
            duty.Kind,
            term.Name.Word,
            duty.RuleId,
            duty.IsLegal,
            duty.AnswersTo,
            duty.Subject,
            term.Cap?.Of,
            duty.State,
            duty.DueAt,
            duty.SettledAt,
            rules.Explain(duty, facts, now)
        )
        {
            BeganAt = duty.Subject is { } subject ? facts.FirstOrDefault(f => IsStart(f) && f.Subject == subject)?.At : null,
            IsEarlier = ComplaintClock.ReopenedAfter(duty, facts) is not null,
            IsBeforeMerger = ComplaintClock.WasMergedAfter(duty, facts),
        };
    }

    private static bool IsStart(ClockFactRow fact) => fact.Kind is ClockFactKind.Received or ClockFactKind.ReviewApplied;
}
