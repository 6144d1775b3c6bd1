using Mediation.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace Mediation.Core.History;

/// <summary>A row of the history that does not stand as it was written.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Sequence">Place in its chain.</param>
/// <param name="Fault">What is wrong with it.</param>
public sealed record AuditFinding(Guid CaseId, int Sequence, AuditFault Fault);

/// <summary>What can be wrong with a history row.</summary>
public enum AuditFault
{
    /// <summary>Its content does not give its hash.</summary>
    Altered,

    /// <summary>The sequence has a gap here, or ends before the recorded length.</summary>
    Missing,

    /// <summary>It does not follow the entry before it.</summary>
    Unlinked,

    /// <summary>The chain has no recorded end, or ends elsewhere than recorded.</summary>
    HeadDiffers,
}

/// <summary>Walks every chain and names each row that was altered, removed, inserted or put in another order.</summary>
public sealed class AuditVerifier(MediationDbContext db)
{
    /// <summary>How many chains and entries the last walk read.</summary>
    public (int Cases, int Entries) Read { get; private set; }

    public async IAsyncEnumerable<AuditFinding> VerifyAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var heads = await db.Set<CaseChain>().AsNoTracking().ToDictionaryAsync(c => c.CaseId, ct);
        var (cases, entries) = (0, 0);
        HistoryEntry? before = null;
        await foreach (var entry in db.Set<HistoryEntry>().AsNoTracking().OrderBy(e => e.CaseId).ThenBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(ct))
        {
            entries++;
            if (before?.CaseId != entry.CaseId)
            {
                cases++;
                foreach (var finding in EndOf(before, heads))
                {
                    yield return finding;
                }

                before = null;
            }

            foreach (var finding in Faults(entry, before))
            {
                yield return finding;
            }

            before = entry;
        }

        foreach (var finding in EndOf(before, heads))
        {
            yield return finding;
        }

        Read = (cases, entries);
        foreach (var lost in heads.Values)
        {
            yield return new AuditFinding(lost.CaseId, lost.Length, AuditFault.Missing);
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

        if (!string.Equals(entry.ComputeHash(), entry.Hash, StringComparison.Ordinal))
        {
            yield return new AuditFinding(entry.CaseId, entry.Sequence, AuditFault.Altered);
        }
    }

    private static IEnumerable<AuditFinding> EndOf(HistoryEntry? last, Dictionary<Guid, CaseChain> heads)
    {
        if (last is null)
        {
            yield break;
        }

        if (!heads.Remove(last.CaseId, out var head) || (head.Length == last.Sequence && !string.Equals(head.Head, last.Hash, StringComparison.Ordinal)))
        {
            yield return new AuditFinding(last.CaseId, last.Sequence, AuditFault.HeadDiffers);
        }
        else if (head.Length != last.Sequence)
        {
            yield return new AuditFinding(last.CaseId, Math.Min(head.Length, last.Sequence) + 1, AuditFault.Missing);
        }
    }
}
