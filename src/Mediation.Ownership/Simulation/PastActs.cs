namespace Mediation.Ownership.Simulation;

/// <summary>What was done for a case and when it was suspended: from it silence, a late measure and a missing contact are decided again.</summary>
/// <param name="Measures">When each was set, was due, and was withdrawn or done, and by whom it was done.</param>
/// <param name="Contacts">The leaders' own contacts: when each was recorded, and whether somebody was reached.</param>
/// <param name="Clock">Beginnings and ends of suspensions.</param>
public sealed record PastActs(
    IReadOnlyList<PastMeasure> Measures,
    IReadOnlyList<(DateTimeOffset At, bool IsReached)> Contacts,
    IReadOnlyList<(ClockFactKind Kind, string Ground, DateTimeOffset At)> Clock
)
{
    public static readonly PastActs None = new([], [], []);

    /// <summary>Of the cases that have any.</summary>
    public static async Task<Dictionary<Guid, PastActs>> OfAsync(MediationDbContext db, CaseRange cases, CancellationToken ct)
    {
        var (after, upTo) = (cases.After, cases.UpTo);
        var owned = db.Ownerships.AsNoTracking().Where(o => o.CaseId > after && o.CaseId <= upTo);
        var measures = await owned
            .SelectMany(o => o.Measures, (o, m) => new { o.CaseId, Measure = new PastMeasure(m.SetAt, m.DueAt, m.WithdrawnAt, m.CompletedAt, m.CompletedBy) })
            .ToListAsync(ct);
        var contacts = await owned
            .SelectMany(
                o => o.Contacts,
                (o, c) =>
                    new
                    {
                        o.CaseId,
                        c.RecordedAt,
                        c.Result,
                    }
            )
            .ToListAsync(ct);
        var facts = await db.Set<ClockFactRow>()
            .AsNoTracking()
            .Where(f => f.Kind == ClockFactKind.Paused || f.Kind == ClockFactKind.Resumed)
            .Where(f => f.ComplaintId > after && f.ComplaintId <= upTo)
            .Select(f => new
            {
                CaseId = f.ComplaintId,
                f.Kind,
                f.Ground,
                f.At,
            })
            .ToListAsync(ct);
        var (ofMeasures, ofContacts, ofFacts) = (measures.ToLookup(m => m.CaseId), contacts.ToLookup(c => c.CaseId), facts.ToLookup(f => f.CaseId));
        return ofMeasures
            .Select(m => m.Key)
            .Concat(ofContacts.Select(c => c.Key))
            .Concat(ofFacts.Select(f => f.Key))
            .Distinct()
            .ToDictionary(
                id => id,
                id => new PastActs(
                    [.. ofMeasures[id].Select(m => m.Measure)],
                    [.. ofContacts[id].Select(c => (c.RecordedAt, c.Result != ContactResult.NotReached))],
                    [.. ofFacts[id].Select(f => (f.Kind, f.Ground, f.At))]
                )
            );
    }
}

/// <summary>A measure of the past, as far as silence and lateness are decided from it.</summary>
public sealed record PastMeasure(DateTimeOffset SetAt, DateTimeOffset DueAt, DateTimeOffset? WithdrawnAt, DateTimeOffset? CompletedAt, Guid? CompletedBy)
{
    /// <summary>Whether by then it was late.</summary>
    public bool WasLateBy(DateTimeOffset at) => DueAt <= at && !(CompletedAt < DueAt) && !(WithdrawnAt < DueAt);
}
