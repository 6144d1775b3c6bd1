namespace Mediation.Complaints.CasePage;

/// <summary>What an upper module knows of entries of the history beyond what was sealed in them. Called once per case, never per entry.</summary>
public interface IHistoryDetails
{
    Task<IReadOnlyList<EntryDetail>> OfAsync(CaseHistory history, CancellationToken ct);
}
