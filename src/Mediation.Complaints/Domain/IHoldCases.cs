namespace Mediation.Complaints.Domain;

/// <summary>An upper module tells whom else it gave a case into the hand, such as its leader or who owes a measure.</summary>
public interface IHoldCases
{
    Task<bool> HoldsAsync(Guid caseId, CancellationToken ct);
}
