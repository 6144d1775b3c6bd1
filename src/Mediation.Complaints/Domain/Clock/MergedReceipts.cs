namespace Mediation.Complaints.Domain.Clock;

/// <summary>The receipts of complaints that were merged into one another (DOMAIN 8.9, 8.10).</summary>
internal static class MergedReceipts
{
    /// <summary>What is left to count: the receipt of a complaint that was taken out again never counted.</summary>
    /// <param name="known">What is known of one duty.</param>
    public static List<ClockFact> Counted(List<ClockFact> known)
    {
        var released = known.FindAll(f => f.Kind == ClockFactKind.Released);
        return released.Count == 0
            ? known
            : known.FindAll(f => f.Kind is not ClockFactKind.Released && !(IsOfMerger(f) && released.Exists(r => r.Ground == f.Ground)));
    }

    /// <summary>Whether it is the receipt of another complaint, which was merged.</summary>
    public static bool IsOfMerger(ClockFact fact) => fact is { Kind: ClockFactKind.Received, Ground.Length: > 0 };

    /// <summary>What was known when a duty was settled: a merger that was undone later does not change how its date is explained.</summary>
    public static IReadOnlyCollection<ClockFactRow> AsSettled(Duty duty, IReadOnlyCollection<ClockFactRow> facts) =>
        facts.Any(f => f.Kind == ClockFactKind.Released) ? [.. facts.Where(f => f.Kind != ClockFactKind.Released || f.RecordedAt <= duty.RecordedAt)] : facts;
}
