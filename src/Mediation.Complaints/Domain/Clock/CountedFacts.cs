namespace Mediation.Complaints.Domain.Clock;

/// <summary>A fact that came too late to count, and the due instant that it missed.</summary>
internal sealed record RefusedFact(ClockFact Fact, DateTimeOffset DueAt);

/// <summary>The facts that count, put in order: from where, how many days, and which days not. Decides which facts came too late.</summary>
internal sealed class CountedFacts
{
    private CountedFacts(DutyRule rule, IReadOnlyList<ClockFact> admitted, IReadOnlyList<RefusedFact> refused, IReadOnlyList<RefusedFact> breaches)
    {
        FirstReceipt = admitted
            .Where(fact => fact.Kind == rule.StartsWith)
            .OrderBy(fact => fact.At)
            .ThenBy(fact => fact.Reason, StringComparer.Ordinal)
            .First();
        Start = admitted
            .Where(fact => fact.Kind == ClockFactKind.Restarted && fact.At >= FirstReceipt.At)
            .OrderByDescending(fact => fact.At)
            .ThenBy(fact => fact.Reason, StringComparer.Ordinal)
            .FirstOrDefault()
            ?? FirstReceipt;
        Extensions = ClockExtension.In(admitted, Start, rule);
        Limit = ClockExtension.Limit(Extensions, rule);
        (Pauses, StrayEnds) = ClockPause.Pair(admitted);
        Refused = refused;
        BreachedBeforeStart = breaches.FirstOrDefault(breach => breach.Fact.At >= FirstReceipt.At)?.DueAt;
    }

    /// <summary>The earliest fact that starts this clock: the receipt, or a regulator's forward.</summary>
    public ClockFact FirstReceipt { get; }

    /// <summary>The receipt, or the last restart.</summary>
    public ClockFact Start { get; }

    public int Limit { get; }

    public IReadOnlyList<ClockFact> Extensions { get; }

    public IReadOnlyList<ClockPause> Pauses { get; }

    /// <summary>Ends of pauses that no admitted pause precedes.</summary>
    public IReadOnlyList<ClockFact> StrayEnds { get; }

    public IReadOnlyList<RefusedFact> Refused { get; }

    /// <summary>The first due instant that had passed before a restart: neither it nor a later one undoes a breach.</summary>
    public DateTimeOffset? BreachedBeforeStart { get; }

    /// <summary>
    /// Takes the facts in the order in which they became known. One that makes the limit longer and was recorded at or
    /// after the due instant, as it was then known, counts only with approved proof; an extension that was itself given
    /// after it never does. New material that came in after it starts the limit anew, and the breach stays on record.
    /// Facts that make the limit shorter always count.
    /// </summary>
    /// <param name="facts">What is known.</param>
    /// <param name="rule">The duty.</param>
    /// <param name="calendar">Working days.</param>
    /// <param name="institution">The institution's zone.</param>
    /// <param name="isExtended">Whether the limit is counted with its extensions; what came too late is judged with them in any case.</param>
    public static CountedFacts Of(IEnumerable<ClockFact> facts, DutyRule rule, WorkCalendar calendar, InstitutionTime institution, bool isExtended = true)
    {
        // An internal limit pauses with the legal clock, so lateness is judged by the legal due date.
        var judge = rule.Cap?.Legal ?? rule;
        var (admitted, refused, breaches) = (new List<ClockFact>(), new List<RefusedFact>(), new List<RefusedFact>());
        foreach (var known in facts.GroupBy(fact => fact.RecordedAt).OrderBy(group => group.Key))
        {
            var dueAt = DueAtOf(admitted, judge, calendar, institution);
            if (dueAt is { } due)
            {
                refused.AddRange(known.Where(fact => CameTooLate(fact, due)).Select(fact => new RefusedFact(fact, due)));
                breaches.AddRange(known.Where(fact => fact.Kind == ClockFactKind.Restarted && fact.At >= due).Select(fact => new RefusedFact(fact, due)));
            }

            admitted.AddRange(known.Where(fact => dueAt is not { } passed || !CameTooLate(fact, passed)));
        }

        return admitted.Exists(fact => fact.Kind == rule.StartsWith)
            ? new CountedFacts(rule, isExtended ? admitted : admitted.FindAll(fact => fact.Kind != ClockFactKind.Extended), refused, breaches)
            : throw new ArgumentException($"A clock needs its start, {rule.StartsWith}, that has happened and is known.", nameof(facts));
    }

    private static DateTimeOffset? DueAtOf(List<ClockFact> admitted, DutyRule rule, WorkCalendar calendar, InstitutionTime institution) =>
        admitted.Exists(fact => fact.Kind == rule.StartsWith)
        && new DayCount(new CountedFacts(rule, admitted, [], []), rule, calendar, institution).LastDay() is { } due
            ? institution.EndOfDay(due)
            : null;

    /// <summary>
    /// Whether a fact that makes the limit longer no longer counts. New material that came in after the limit does: it starts the limit anew.
    /// </summary>
    private static bool CameTooLate(ClockFact fact, DateTimeOffset dueAt) =>
        fact.Kind switch
        {
            ClockFactKind.Paused => fact.RecordedAt >= dueAt && !fact.LateProofApproved,
            ClockFactKind.Extended => ClockExtension.CameTooLate(fact, dueAt),
            ClockFactKind.Restarted => fact.At < dueAt && fact.RecordedAt >= dueAt && !fact.LateProofApproved,
            ClockFactKind.Received or ClockFactKind.ForwardedByRegulator or ClockFactKind.ReviewApplied or ClockFactKind.Resumed => false,
            // What was opened again has its own start; the fact itself is none of any clock.
            ClockFactKind.Reopened => false,
            // It was left out with the receipt that it ends.
            ClockFactKind.Released => false,
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.Kind, "Unknown clock fact."),
        };
}
