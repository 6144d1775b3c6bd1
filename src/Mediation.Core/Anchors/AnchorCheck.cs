namespace Mediation.Core.Anchors;

/// <summary>
/// Holds the database against anchors: what was there when an anchor was made must still be there, unchanged, and nothing that came later may be
/// dated before it.
/// </summary>
public sealed class AnchorCheck(MediationDbContext db, AuditKey auditKey, IEnumerable<IAnchoredLog> logs, TimeProvider clock)
{
    private const int Batch = 200;

    /// <summary>Clocks of several nodes may differ by so much, and a save takes its time.</summary>
    internal static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    /// <param name="name">How the anchor is called, such as its file.</param>
    /// <param name="text">The anchor.</param>
    /// <param name="trusted">Public key that it must be signed with; null takes the one it names, and proves that much less.</param>
    /// <param name="ct">Ends the check.</param>
    public async Task<IReadOnlyList<AuditFinding>> FindAsync(string name, string text, string? trusted, CancellationToken ct)
    {
        if (AnchorText.Parse(text) is not { } anchor || !anchor.Signed.IsSigned)
        {
            return [Finding(AuditFault.AnchorInvalid, $"{name}: its signature does not fit, or it is no anchor")];
        }

        if (trusted is not null && trusted != anchor.Signed.PublicKey)
        {
            return
            [
                Finding(
                    AuditFault.KeyDiffers,
                    $"{name} is signed with the key {AnchorKey.FingerprintOf(anchor.Signed.PublicKey)}, not with {AnchorKey.FingerprintOf(trusted)}"
                ),
            ];
        }

        if (anchor.AuditKeyId != auditKey.Id)
        {
            return [Finding(AuditFault.KeyDiffers, $"the audit key: {name} names {anchor.AuditKeyId}, the key at hand is {auditKey.Id}")];
        }

        List<AuditFinding> found = [];
        if (!await db.Set<Anchor>().AnyAsync(a => a.Sha256 == anchor.Signed.Sha256, ct))
        {
            found.Add(Finding(AuditFault.RowMissing, $"{name}: the database does not know this anchor; it is older (a backup put back), or another one"));
        }

        found.AddRange(await SeriesAsync(anchor, ct));
        foreach (var heads in anchor.Heads.Chunk(Batch))
        {
            found.AddRange(await HeadsAsync(heads, ct));
        }

        found.AddRange(await BackDatedAsync(anchor, ct));
        found.AddRange(await LogsAsync(anchor, ct));
        return found;
    }

    private async Task<IEnumerable<AuditFinding>> SeriesAsync(AnchorText anchor, CancellationToken ct)
    {
        var now = await db.Set<NumberSeries>().AsNoTracking().ToDictionaryAsync(s => s.Key, s => s.Last, StringComparer.Ordinal, ct);
        return anchor
            .Series.Where(s => now.GetValueOrDefault(s.Key) < s.Value)
            .Select(s =>
                Finding(
                    AuditFault.RowMissing,
                    string.Create(CultureInfo.InvariantCulture, $"series {s.Key} stood at {s.Value} and stands at {now.GetValueOrDefault(s.Key)}")
                )
            );
    }

    private async Task<List<AuditFinding>> HeadsAsync(IReadOnlyList<AnchoredHead> heads, CancellationToken ct)
    {
        Guid[] ids = [.. heads.Select(h => h.Chain)];
        var entries = (
            await db.Set<HistoryEntry>()
                .AsNoTracking()
                .Where(e => ids.Contains(e.CaseId))
                .Select(e => new AnchoredHead(e.CaseId, e.Sequence, e.Hash))
                .ToListAsync(ct)
        ).ToLookup(e => e.Chain);
        List<AuditFinding> found = [];
        foreach (var head in heads)
        {
            var longest = entries[head.Chain].Select(e => e.Length).DefaultIfEmpty().Max();
            if (longest == 0)
            {
                found.Add(new AuditFinding(head.Chain, 1, AuditFault.Missing, Words("the whole history is gone; the anchor has", head.Length)));
            }
            else if (longest < head.Length)
            {
                found.Add(new AuditFinding(head.Chain, longest + 1, AuditFault.Missing, Words("the history was cut; the anchor has", head.Length)));
            }
            else if (entries[head.Chain].FirstOrDefault(e => e.Length == head.Length)?.Head != head.Head)
            {
                found.Add(new AuditFinding(head.Chain, head.Length, AuditFault.HeadDiffers, "the history up to here is another than the anchored one"));
            }
        }

        return found;
    }

    /// <summary>What was written after the anchor is not dated before it.</summary>
    private async Task<List<AuditFinding>> BackDatedAsync(AnchorText anchor, CancellationToken ct)
    {
        var limit = anchor.At - Tolerance;
        var anchored = anchor.Heads.ToDictionary(h => h.Chain, h => h.Length);
        List<AuditFinding> found = [];
        var older = db.Set<HistoryEntry>()
            .AsNoTracking()
            .Where(e => e.At < limit)
            .GroupBy(e => e.CaseId)
            .Select(c => new { Chain = c.Key, Last = c.Max(e => e.Sequence) });
        await foreach (var chain in older.AsAsyncEnumerable().WithCancellation(ct))
        {
            if (chain.Last > anchored.GetValueOrDefault(chain.Chain))
            {
                found.Add(
                    new AuditFinding(
                        chain.Chain,
                        chain.Last,
                        AuditFault.Unrecorded,
                        $"dated before the anchor of {anchor.At.UtcDateTime.ToString("u", CultureInfo.InvariantCulture)}, which does not have it"
                    )
                );
            }
        }

        return found;
    }

    /// <summary>The logs still have what they had; of what may have been purged in the meantime nothing can be said.</summary>
    private async Task<List<AuditFinding>> LogsAsync(AnchorText anchor, CancellationToken ct)
    {
        List<AuditFinding> found = [];
        foreach (var then in anchor.Logs)
        {
            if (logs.FirstOrDefault(l => l.Name == then.Log) is not { } log || then.From < clock.GetUtcNow() - log.Kept)
            {
                continue;
            }

            var now = await AnchoredRows.ReadAsync(log, then.From, then.To, ct);
            if (now != then)
            {
                found.Add(LogFinding(then.Log, then.From, then.To, now.Count, then.Count));
            }
        }

        foreach (var then in anchor.Recent)
        {
            if (logs.FirstOrDefault(l => l.Name == then.Log) is not { } log || then.From < clock.GetUtcNow() - log.Kept)
            {
                continue;
            }

            var now = await RecentRows.ReadAsync(log, then.From, then.To, ct);
            if (then.MissingIn(now) > 0)
            {
                found.Add(LogFinding(then.Log, then.From, then.To, now.Hashes.Count, then.Hashes.Count));
            }
        }

        return found;
    }

    private static AuditFinding LogFinding(string log, DateTimeOffset from, DateTimeOffset to, int count, int anchored) =>
        Finding(
            count < anchored ? AuditFault.RowMissing : AuditFault.Differs,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{log} from {from.UtcDateTime:u} to {to.UtcDateTime:u} has {count} rows, the anchor has {anchored}, or other ones"
            )
        );

    private static string Words(string what, int length) => string.Create(CultureInfo.InvariantCulture, $"{what} {length} entries");

    private static AuditFinding Finding(AuditFault fault, string what) => new(HistoryChains.Institution, 0, fault, what);
}
