namespace Mediation.Core.History;

/// <summary>The end of a case's history: how long it is and the last hash. Two saves at once conflict here, and the loser runs again.</summary>
public sealed class CaseChain
{
    private CaseChain() { }

    public Guid CaseId { get; private set; }

    /// <summary>Number of entries; also the concurrency token.</summary>
    public int Length { get; private set; }

    public string Head { get; private set; } = string.Empty;

    public static CaseChain Begin(Guid caseId) => new() { CaseId = caseId };

    public void Extend(HistoryEntry entry)
    {
        Length = entry.Sequence;
        Head = entry.Hash;
    }
}
