namespace Mediation.Core.History;

/// <summary>
/// The time of acts on a case: now, and never before the last entry of its history. Clocks of two nodes differ and are set back at times;
/// an act is nevertheless not dated before what it follows.
/// </summary>
public sealed class CaseTime(MediationDbContext db, TimeProvider clock)
{
    private static readonly CompiledQuery<Guid, DateTimeOffset> LastOf = new(
        (db, caseId) => db.Set<HistoryEntry>().Where(e => e.CaseId == caseId).OrderByDescending(e => e.Sequence).Select(e => e.At).Take(1)
    );

    private readonly Dictionary<Guid, DateTimeOffset> last = [];

    /// <summary>When an act of this moment on the case happens, in UTC.</summary>
    /// <param name="caseId">The case, or another chain of history.</param>
    /// <param name="ct">Cancels.</param>
    /// <param name="isShared">Whether others append between two saves of this scope, so that what was read before may be old.</param>
    public async ValueTask<DateTimeOffset> NowAsync(Guid caseId, CancellationToken ct, bool isShared = false)
    {
        if (isShared || !last.TryGetValue(caseId, out var before))
        {
            before = last[caseId] = await LastOf.Run(db, caseId).SingleOrDefaultAsync(ct);
        }

        return clock.GetUtcNow().NotBefore(before);
    }

    /// <summary>An entry of this instant was appended.</summary>
    internal void Append(Guid caseId, DateTimeOffset at) => last[caseId] = at;
}
