namespace Mediation.Complaints.CasePage;

/// <summary>
/// An answer to what comes next on a case, given by a module from what it knows. The highest is the card of the next step, the others
/// stand under "also open" (<see cref="NextSteps"/>).
/// </summary>
public interface ICaseStep
{
    /// <summary>The step for this reader now; null where there is none.</summary>
    Task<CaseStep?> NextAsync(CaseContext context, CancellationToken ct);
}
