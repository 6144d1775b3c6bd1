namespace Mediation.Core.History;

/// <summary>Whether the entries of one chain follow each other and end where its head says.</summary>
internal static class ChainCheck
{
    public static IEnumerable<AuditFinding> FaultsOf(CaseHistory history, CaseChain? head, AuditKey key)
    {
        HistoryEntry? before = null;
        foreach (var entry in history.Entries)
        {
            foreach (var finding in Faults(entry, before, key))
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

    private static IEnumerable<AuditFinding> Faults(HistoryEntry entry, HistoryEntry? before, AuditKey key)
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

        if (!string.Equals(entry.ComputeHash(key), entry.Hash, StringComparison.Ordinal))
        {
            yield return new AuditFinding(entry.CaseId, entry.Sequence, AuditFault.Altered);
        }
    }
}
