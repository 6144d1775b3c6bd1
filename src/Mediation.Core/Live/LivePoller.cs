namespace Mediation.Core.Live;

/// <summary>
/// Looks what was written, by this node or by another one, for the streams that are open. A watched case is asked for its length, which no clock
/// can falsify; for lists the entries of the last minute are read, and those not seen before are new. Clocks of nodes may differ by that minute.
/// One at a time: called by one worker.
/// </summary>
public sealed class LivePoller(LiveChanges changes, IServiceScopeFactory scopes, TimeProvider clock)
{
    private const int MostAtOnce = 500;
    private const int MostWritten = 2000;

    /// <summary>Commits come late and clocks differ: so far back what was not seen is still new.</summary>
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private Dictionary<Guid, int> lengths = [];
    private readonly HashSet<LiveChange> seen = [];
    private DateTimeOffset? newest;

    /// <summary>Looks once.</summary>
    /// <returns>False when nobody waits, and nothing was asked.</returns>
    public async Task<bool> RoundAsync(CancellationToken ct)
    {
        var open = changes.Open();
        if (open.Count == 0)
        {
            lengths.Clear();
            Forget();
            return false;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MediationDbContext>();
        var now = await LengthsAsync(db, [.. open.Where(s => s.CaseId is not null).Select(s => s.CaseId!.Value).Distinct()], ct);
        var written = open.Any(s => s.CaseId is null) ? await WrittenAsync(db, ct) : Forget();
        HashSet<Guid> grown = [.. now.Where(c => lengths.TryGetValue(c.Key, out var known) && known != c.Value).Select(c => c.Key)];
        changes.Publish(open, grown, written);
        lengths = now;
        return true;
    }

    private static async Task<Dictionary<Guid, int>> LengthsAsync(MediationDbContext db, List<Guid> watched, CancellationToken ct)
    {
        Dictionary<Guid, int> now = [];
        foreach (var some in watched.Chunk(MostAtOnce))
        {
            var read = await db.Set<CaseChain>().AsNoTracking().Where(c => some.Contains(c.CaseId)).Select(c => new { c.CaseId, c.Length }).ToListAsync(ct);
            read.ForEach(c => now[c.CaseId] = c.Length);
        }

        return now;
    }

    /// <remarks>
    /// From the newest entry known on, where that is earlier than now: a clock that is set ahead loses nothing. The first time everything is only
    /// remembered.
    /// </remarks>
    private async Task<IReadOnlyList<LiveChange>> WrittenAsync(MediationDbContext db, CancellationToken ct)
    {
        var entries = db.Set<HistoryEntry>().AsNoTracking();
        var (now, isFirst) = (clock.GetUtcNow(), newest is null);
        var last = newest ?? await entries.OrderByDescending(e => e.At).Select(e => (DateTimeOffset?)e.At).FirstOrDefaultAsync(ct) ?? now;
        var from = (last < now ? last : now) - Window;
        var read = await entries
            .Where(e => e.At >= from && e.Event != HistoryChains.RowsChanged)
            .OrderByDescending(e => e.At)
            .Take(MostWritten)
            .Select(e => new LiveChange(e.CaseId, e.Sequence, e.At))
            .ToListAsync(ct);
        if (seen.Count > 3 * MostWritten)
        {
            seen.IntersectWith(read);
        }

        List<LiveChange> fresh = [.. read.Where(seen.Add)];
        newest = read.Count > 0 ? read[0].At : last;
        return isFirst ? [] : fresh;
    }

    private IReadOnlyList<LiveChange> Forget()
    {
        seen.Clear();
        newest = null;
        return [];
    }
}
