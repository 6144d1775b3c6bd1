namespace Mediation.Core.Live;

/// <summary>
/// Looks what was written, by this node or by another one, for the streams that are open. A watched case is asked for its length, which no clock
/// can falsify, and a personal state by comparing it; for lists the entries of the last minute are read, and those not seen before are new. Clocks of
/// nodes may differ by that minute.
/// One at a time: called by one worker.
/// </summary>
public sealed class LivePoller(LiveChanges changes, IServiceScopeFactory scopes, TimeProvider clock)
{
    private const int MostAtOnce = 500;
    private const int MostWritten = 2000;

    /// <summary>Commits come late and clocks differ: so far back what was not seen is still new.</summary>
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private Dictionary<Guid, int> lengths = [];
    private Dictionary<(string State, Guid Person), string> states = [];
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
            states.Clear();
            Forget();
            return false;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MediationDbContext>();
        var now = await LengthsAsync(db, [.. open.Where(s => s.CaseId is not null).Select(s => s.CaseId!.Value).Distinct()], ct);
        var personal = await StatesAsync(scope.ServiceProvider, open, ct);

        // The last one: it remembers what it has read, and a query that failed after it would lose that for every list.
        var written = open.Any(s => s.IsOfAllCases) ? await WrittenAsync(db, ct) : Forget();
        HashSet<Guid> grown = [.. now.Where(c => lengths.TryGetValue(c.Key, out var known) && known != c.Value).Select(c => c.Key)];
        HashSet<(string, Guid)> changed = [.. personal.Where(s => states.TryGetValue(s.Key, out var known) && known != s.Value).Select(s => s.Key)];
        changes.Publish(open, grown, written, changed);
        (lengths, states) = (now, personal);
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

    private static async Task<Dictionary<(string State, Guid Person), string>> StatesAsync(
        IServiceProvider services,
        IReadOnlyList<LiveSubscription> open,
        CancellationToken ct
    )
    {
        Dictionary<(string State, Guid Person), string> now = [];
        foreach (var waiting in open.Where(s => s.PersonalState is not null).GroupBy(s => s.PersonalState!, StringComparer.Ordinal))
        {
            var source = services.GetServices<IPersonalState>().Single(s => s.Name == waiting.Key);
            foreach (var some in waiting.Select(s => s.UserId).Distinct().Chunk(MostAtOnce))
            {
                foreach (var (person, state) in await source.OfAsync(some, ct))
                {
                    now[(waiting.Key, person)] = state;
                }
            }
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
