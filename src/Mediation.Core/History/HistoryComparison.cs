namespace Mediation.Core.History;

/// <summary>Compares rows with the history, for the history witnesses of all modules.</summary>
public static class HistoryComparison
{
    /// <summary>A finding for each value that differs from what was recorded.</summary>
    public static IEnumerable<AuditFinding> Differences(this CaseHistory history, IEnumerable<ComparedValue> values) =>
        values.Where(v => !Equals(v.Stored, v.Recorded)).Select(v => history.Finding(AuditFault.Differs, v.What, v.At));
}
