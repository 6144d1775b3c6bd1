using System.Runtime.CompilerServices;

namespace Mediation.Core.History;

/// <summary>
/// Walks every chain and names each entry that was altered, removed, inserted or put in another order; then lets the witnesses compare notes,
/// files and rows with what was sealed. Reads some hundred cases at a time while the system works: a case that looks wrong is read again
/// until nothing was saved to it in between, and only then reported.
/// <para>Detected: any change within a chain, also one hashed anew, for hashes take the <see cref="AuditKey"/>; a chain cut, set back or
/// removed while rows still show what was cut; every column of every row that is not excepted by name (<see cref="NotAudited"/>), rows deleted
/// or slipped in, in cases and outside; numbers that are missing in their series; and whatever the <see cref="IHistoryWitness"/> of each module
/// compares: it says so itself.</para>
/// <para>Not detected here, but by an anchor (<see cref="AnchorCheck"/>): a cut tail that left no trace in any row (such as the last
/// reveals), a case removed with everything that refers to it and its number, an old backup put back.</para>
/// </summary>
public sealed class AuditVerifier(MediationDbContext db, IEnumerable<IHistoryWitness> witnesses, NumberAudit numbers, AuditKey key)
{
    private const int Batch = 200;
    private const int Rereads = 50;

    /// <summary>How many cases the last walk read, and how many entries, those of the institution with them.</summary>
    public (int Cases, int Entries) Read { get; private set; }

    public async IAsyncEnumerable<AuditFinding> VerifyAsync([EnumeratorCancellation] CancellationToken ct)
    {
        Read = (0, 0);
        if (await KeyFaultAsync(ct) is { } otherKey)
        {
            // With another key nothing fits; one line says more than one for each entry.
            yield return otherKey;
            yield break;
        }

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

        foreach (var finding in await CompareUntilStableAsync(HistoryChains.Institution, ct))
        {
            yield return finding;
        }

        Read = (Read.Cases, Read.Entries + await db.Set<HistoryEntry>().CountAsync(e => e.CaseId == HistoryChains.Institution, ct));

        foreach (var finding in await numbers.FindAsync(ct))
        {
            yield return finding;
        }
    }

    /// <summary>Whether the histories of this database are sealed with the key that this installation has.</summary>
    /// <returns>Null when they are, or when there is none yet.</returns>
    public async Task<AuditFinding?> KeyFaultAsync(CancellationToken ct)
    {
        var first = await db.Set<HistoryEntry>().AsNoTracking().Where(e => e.CaseId == HistoryChains.Institution && e.Sequence == 1).ToListAsync(ct);
        return
            new CaseHistory(HistoryChains.Institution, first).Recorded is [{ Facts: var facts, Entry: var entry }]
            && facts.Text(HistoryChains.KeyId) is { } sealedWith
            && sealedWith != key.Id
            && entry.ComputeHash(key) != entry.Hash
            ? new AuditFinding(
                HistoryChains.Institution,
                1,
                AuditFault.KeyDiffers,
                $"the audit key: the history was sealed with {sealedWith}, the key at hand is {key.Id}"
            )
            : null;
    }

    /// <summary>Cases with a chain, then histories without one, then cases without either.</summary>
    private async IAsyncEnumerable<Guid[]> CasesAsync([EnumeratorCancellation] CancellationToken ct)
    {
        var chains = db.Set<CaseChain>().AsNoTracking().Where(c => c.CaseId != HistoryChains.Institution).Select(c => c.CaseId).Order();
        for (var page = await chains.Take(Batch).ToArrayAsync(ct); page.Length > 0; )
        {
            yield return page;
            var last = page[^1];
            page = await chains.Where(id => id > last).Take(Batch).ToArrayAsync(ct);
        }

        IEnumerable<IQueryable<Guid>> known = [db.Set<HistoryEntry>().AsNoTracking().Select(e => e.CaseId).Distinct(), .. witnesses.SelectMany(w => w.Cases)];
        HashSet<Guid> without = [];
        foreach (var cases in known)
        {
            without.UnionWith(await cases.Where(id => id != HistoryChains.Institution && !db.Set<CaseChain>().Any(c => c.CaseId == id)).ToListAsync(ct));
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
        List<AuditFinding> found = [.. histories.SelectMany(h => ChainCheck.FaultsOf(h, heads.GetValueOrDefault(h.CaseId), key))];
        foreach (var witness in witnesses.Where(w => w.KnowsInstitution || cases[0] != HistoryChains.Institution))
        {
            found.AddRange(await FindAsync(witness, histories, ct));
        }

        return (found, histories.Sum(h => h.Entries.Count));
    }

    /// <summary>A value that is no value of its type any more stops a witness; that is a finding and not the end of the walk.</summary>
    private static async Task<IEnumerable<AuditFinding>> FindAsync(IHistoryWitness witness, IReadOnlyList<CaseHistory> histories, CancellationToken ct)
    {
        try
        {
            return await witness.FindAsync(histories, ct);
        }
        catch (Exception unreadable)
            when (unreadable is InvalidOperationException or FormatException or InvalidCastException or OverflowException or ArgumentException or JsonException)
        {
            return histories.Select(h => h.Finding(AuditFault.Differs, $"a stored value cannot be read: {unreadable.Message.ReplaceLineEndings(" ")}"));
        }
    }
}
