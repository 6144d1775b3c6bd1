namespace Mediation.Complaints.Domain;

/// <summary>Implemented by an upper module: who else is responsible for a case, such as its leader or the owner of an open measure.</summary>
public interface ICaseResponsibility
{
    Task<bool> IsResponsibleAsync(Guid caseId, CancellationToken ct);
}
