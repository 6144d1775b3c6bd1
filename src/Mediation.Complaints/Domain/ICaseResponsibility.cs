namespace Mediation.Complaints.Domain;

/// <summary>An upper module tells whom else it gave a case into the hand, such as its leader or who owes a measure.</summary>
public interface ICaseResponsibility
{
    Task<bool> IsResponsibleAsync(Guid caseId, CancellationToken ct);
}
