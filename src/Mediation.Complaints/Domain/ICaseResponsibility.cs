namespace Mediation.Complaints.Domain;

/// <summary>Implemented by an upper module: who else is responsible for a case, such as its leader or the owner of an open measure.</summary>
public interface ICaseResponsibility
{
    /// <summary>Whether the present user is, by what the module knows.</summary>
    Task<bool> IsResponsibleAsync(Guid caseId, CancellationToken ct);
}
