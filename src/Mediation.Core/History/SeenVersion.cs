namespace Mediation.Core.History;

/// <summary>Refuses an edit of an older version, and says who did what in between.</summary>
public static class SeenVersion
{
    private const int MostInASave = 12;

    /// <param name="db">The database.</param>
    /// <param name="changed">What is to be changed.</param>
    /// <param name="caseId">The case whose history tells of it; the reader may see that history.</param>
    /// <param name="version">Version that the user looked at; null when the caller did not say.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <exception cref="BusinessException"><c>Core:StaleEdit</c> with <c>who</c>, <c>event</c> and <c>at</c> of the last act in the history.</exception>
    public static async Task EnsureSeenAsync(this MediationDbContext db, AggregateRoot changed, Guid caseId, int? version, CancellationToken ct)
    {
        if (version is null || version == changed.Version)
        {
            return;
        }

        var stale = CoreErrors.StaleEdit();
        if (await LastAsync(db, caseId, ct) is { } last)
        {
            _ = stale.With("who", last.ActorName).With("event", last.Event).With("at", last.At);
        }

        throw stale;
    }

    /// <summary>What a person did, rather than what the system made of it in the same save.</summary>
    private static async Task<HistoryEntry?> LastAsync(MediationDbContext db, Guid caseId, CancellationToken ct)
    {
        var last = await db.Set<HistoryEntry>().Where(e => e.CaseId == caseId).OrderByDescending(e => e.Sequence).Take(MostInASave).ToListAsync(ct);
        return last.Find(e => e.At == last[0].At && e.ActorId != Actor.System.Id) ?? last.FirstOrDefault();
    }
}
