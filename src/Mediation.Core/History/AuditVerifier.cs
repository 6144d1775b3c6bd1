using System.Runtime.CompilerServices;

namespace Mediation.Core.History;

/// <summary>
/// Walks every chain and names each entry that was altered, removed, inserted or put in another order; then lets the witnesses compare
/// notes, files and rows with what was sealed. Reads some hundred cases at a time while the system works: a case that looks wrong
/// is read again until nothing was saved to it in between, and only then reported.
/// <para>Detected: any change within a chain, a chain cut, set back or removed while a row still shows what was cut, and whatever the
/// <see cref="IHistoryWitness"/> of each module compares: it says so itself.</para>
/// <para>Not detected: a cut tail that left no other trace with the head set back to fit; a case removed with everything that refers to it;
/// all of it rewritten with new hashes by somebody who knows how, for the chain has no key and no witness outside this database; rows whose
/// content the history never held.</para>
/// </summary>
public sealed class AuditVerifier(MediationDbContext db, IEnumerable<IHistoryWitness> witnesses)
{
    private const int Batch = 200;
    private const int Rereads = 50;

    /// <summary>How many cases and entries the last walk read.</summary>
    public (int Cases, int Entries) Read { get; private set; }

    public async IAsyncEnumerable<AuditFinding> VerifyAsync([EnumeratorCancellation] CancellationToken ct)
    {
        Read = (0, 0);
        await foreach (var cases in CasesAsync(ct))
        {
            var (found, entries) = await CompareAsync(cases, ct);
            Read = (Read.Cases + cases.Length, Read.Entries + entries);
            foreach (var suspect in found.Select(f => f.CaseId).Distinct())
            {
                foreach (var finding in await CompareUntilStableAsync(suspect, ct))
                {
                    yield return finding;
                }
            }
        }
    }

    /// <summary>Cases with a chain, then histories without one, then cases without either.</summary>
    private async IAsyncEnumerable<Guid[]> CasesAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var chains = db.Set<CaseChain>().AsNoTracking().Select(c => c.CaseId).Order();
        for (var page = await chains.Take(Batch).ToArrayAsync(ct); page.Length > 0; )
        {
            yield return page;
            var last = page[^1];
            page = await chains.Where(id => id > last).Take(Batch).ToArrayAsync(ct);
        }

        IEnumerable<IQueryable<Guid>> known =
        [
            db.Set<HistoryEntry>().AsNoTracking().Select(e => e.CaseId).Distinct(),
            .. witnesses.Select(w => w.Cases).OfType<IQueryable<Guid>>(),
        ];
        HashSet<Guid> without = [];
        foreach (var cases in known)
        {
            without.UnionWith(await cases.Where(id => !db.Set<CaseChain>().Any(c => c.CaseId == id)).ToListAsync(ct));
        }

        foreach (var page in without.Chunk(Batch))
        {
            yield return page;
        }
    }

    private async Task<IReadOnlyList<AuditFinding>> CompareUntilStableAsync(Guid caseId, CancellationToken ct)
    {
        for (var left = Rereads; ; left--)
        {
            var before = await LengthAsync(caseId, ct);
            var (found, _) = await CompareAsync([caseId], ct);
            if (before == await LengthAsync(caseId, ct) || found.Count == 0 || left == 0)
            {
                return found;
            }
        }
    }

    private Task<int?> LengthAsync(Guid caseId, CancellationToken ct) =>
        db.Set<CaseChain>().AsNoTracking().Where(c => c.CaseId == caseId).Select(c => (int?)c.Length).SingleOrDefaultAsync(ct);

    private async Task<(IReadOnlyList<AuditFinding> Found, int Entries)> CompareAsync(Guid[] cases, CancellationToken ct)
    {
        var heads = await db.Set<CaseChain>().AsNoTracking().Where(c => cases.Contains(c.CaseId)).ToDictionaryAsync(c => c.CaseId, ct);
        var entries = (await db.Set<HistoryEntry>().AsNoTracking().Where(e => cases.Contains(e.CaseId)).OrderBy(e => e.Sequence).ToListAsync(ct)).ToLookup(e =>
            e.CaseId
        );
        CaseHistory[] histories = [.. cases.Select(id => new CaseHistory(id, [.. entries[id]]))];
        List<AuditFinding> found = [.. histories.SelectMany(h => FaultsOf(h, heads.GetValueOrDefault(h.CaseId)))];
        foreach (var witness in witnesses)
        {
            found.AddRange(await witness.FindAsync(histories, ct));
        }

        return (found, histories.Sum(h => h.Entries.Count));
    }

    private static IEnumerable<AuditFinding> FaultsOf(CaseHistory history, CaseChain? head)
    {
        HistoryEntry? before = null;
        foreach (var entry in history.Entries)
        {
            foreach (var finding in Faults(entry, before))
            {
                yield return finding;
            }

            before = entry;
        }

        if (before is null || (head is not null && head.Length != before.Sequence))
        {
            yield return new AuditFinding(history.CaseId, Math.Min(head?.Length ?? 0, before?.Sequence ?? 0) + 1, AuditFault.Missing);
        }
        else if (head is null || !string.Equals(head.Head, before.Hash, StringComparison.Ordinal))
        {
            yield return new AuditFinding(history.CaseId, before.Sequence, AuditFault.HeadDiffers);
        }
    }

    private static IEnumerable<AuditFinding> Faults(HistoryEntry entry, HistoryEntry? before)
    {
        var expected = (before?.Sequence ?? 0) + 1;
        if (entry.Sequence != expected)
        {
            yield return new AuditFinding(entry.CaseId, expected, AuditFault.Missing);
        }
        else if (!string.Equals(entry.PreviousHash, before?.Hash ?? string.Empty, StringComparison.Ordinal))
        {
            yield return new AuditFinding(entry.CaseId, entry.Sequence, AuditFault.Unlinked);
        }

        if (entry.At < before?.At)
        {
            yield return new AuditFinding(entry.CaseId, entry.Sequence, AuditFault.OutOfOrder);
        }

        if (!string.Equals(entry.ComputeHash(), entry.Hash, StringComparison.Ordinal))
        {
            yield return new AuditFinding(entry.CaseId, entry.Sequence, AuditFault.Altered);
        }
    }
}
