namespace Mediation.Complaints.Domain;

/// <summary>A module's answer to who else is responsible for a case, such as its leader or who owes a measure.</summary>
public interface ICaseResponsibility
{
    /// <summary>Whether the present user is, by what the module knows.</summary>
    Task<bool> IsResponsibleAsync(Guid caseId, CancellationToken ct);
}
