namespace Mediation.Ownership.Leaders;

/// <summary>Responsible for a case are its leader, whoever stands in for an absent one, and the owners of its open measures.</summary>
public sealed class OwnershipResponsibility(OwnedCaseReader reader, CurrentUser user, TimeProvider clock) : ICaseResponsibility
{
    public async Task<bool> IsResponsibleAsync(Guid caseId, CancellationToken ct)
    {
        if (await reader.OwnershipAsync(caseId, ct) is not { Ownership: var ownership, Leader: var leader })
        {
            return false;
        }

        if (
            OwnershipAccess.Leads(user, ownership)
            || (ownership.State != OwnershipState.Lifted && ownership.OpenMeasures.Any(m => OwnershipAccess.MayComplete(user, m)))
        )
        {
            return true;
        }

        return OwnershipAccess.StandsIn(user, ownership, leader, clock.GetUtcNow());
    }
}
