namespace Mediation.Complaints.Domain.Clock;

/// <summary>
/// What an extension of the limit does (延期, Order 2020/3, Art. 18).
/// </summary>
internal static class ClockExtension
{
    /// <summary>Those that count: after a restart the base limit runs again, so that what was granted before is spent; an internal limit has none.</summary>
    public static IReadOnlyList<ClockFact> In(IReadOnlyList<ClockFact> facts, ClockFact start, DutyRule rule) =>
        rule.Cap is not null
            ? []
            : [.. facts.Where(fact => fact.Kind == ClockFactKind.Extended && fact.At >= start.At).OrderBy(fact => fact.At).ThenBy(fact => fact.TotalDays)];

    /// <summary>Days in all: the longest total that was granted, or the rule's own.</summary>
    public static int Limit(IReadOnlyList<ClockFact> extensions, DutyRule rule) => extensions.Select(TotalDaysOf).Append(rule.Days).Max();

    /// <summary>Given at or after the due instant it never counts; given before and recorded at or after it, only with approved proof.</summary>
    public static bool CameTooLate(ClockFact extension, DateTimeOffset dueAt) =>
        extension.At >= dueAt || (extension.RecordedAt >= dueAt && !extension.LateProofApproved);

    private static int TotalDaysOf(ClockFact extension) =>
        extension.TotalDays ?? throw new ArgumentException("An extension names its new limit in all.", nameof(extension));
}
