namespace Mediation.Core.History;

/// <summary>
/// The time of acts on a case: now, and never before the last entry of its history. Clocks of two nodes differ and are set back at times;
/// an act is nevertheless not dated before what it follows.
/// </summary>
public sealed class CaseTime(MediationDbContext db, TimeProvider clock)
{
    private static readonly CompiledQuery<Guid, LastEntry> LastOf = new(
        (db, caseId) =>
            db.Set<HistoryEntry>().Where(e => e.CaseId == caseId).OrderByDescending(e => e.Sequence).Select(e => new LastEntry(e.At, e.Sequence)).Take(1)
    );

    private readonly Dictionary<Guid, LastEntry> last = [];

    /// <summary>When an act of this moment on the case happens, in UTC.</summary>
    /// <param name="caseId">The case, or another chain of history.</param>
    /// <param name="ct">Cancels.</param>
    /// <param name="isShared">Whether others append between two saves of this scope, so that what was read before may be old.</param>
    /// <param name="length">How many entries its history is known to have: what was read of a shorter one is old.</param>
    public async ValueTask<DateTimeOffset> NowAsync(Guid caseId, CancellationToken ct, bool isShared = false, long length = 0)
    {
        if (isShared || !last.TryGetValue(caseId, out var before) || before.Sequence < length)
        {
            before = last[caseId] = await LastOf.Run(db, caseId).SingleOrDefaultAsync(ct) ?? new LastEntry(default, 0);
        }

        return clock.GetUtcNow().NotBefore(before.At);
    }

    /// <summary>Entries of this instant were appended, this the last of them.</summary>
    internal void Append(Guid caseId, DateTimeOffset at, long sequence) => last[caseId] = new LastEntry(at, sequence);

    private sealed record LastEntry(DateTimeOffset At, long Sequence);
}
