namespace Mediation.Core.History;

/// <summary>Compares rows with the history, for the history witnesses of all modules.</summary>
public static class HistoryComparison
{
    /// <summary>A finding for each value that differs from what was recorded.</summary>
    public static IEnumerable<AuditFinding> Differences(this CaseHistory history, IEnumerable<ComparedValue> values) =>
        values.Where(v => !Equals(v.Stored, v.Recorded)).Select(v => history.Finding(AuditFault.Differs, v.What, v.At));

    /// <summary>A finding for each instant of a row that lies before the one it follows. Null has not happened.</summary>
    public static IEnumerable<AuditFinding> OutOfOrder(this CaseHistory history, params IEnumerable<(string What, DateTimeOffset? At)> instants)
    {
        DateTimeOffset? before = null;
        foreach (var (what, at) in instants.Where(i => i.At is not null))
        {
            if (at < before)
            {
                yield return history.Finding(AuditFault.OutOfOrder, what);
            }

            before = at!.Value.NotBefore(before);
        }
    }
}
