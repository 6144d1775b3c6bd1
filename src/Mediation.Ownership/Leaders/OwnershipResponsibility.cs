namespace Mediation.Ownership.Leaders;

/// <summary>Responsible for a case are its leader, whoever stands in for an absent one, and the owners of its open measures.</summary>
public sealed class OwnershipResponsibility(MediationDbContext db, CurrentUser user, TimeProvider clock) : ICaseResponsibility
{
    public async Task<bool> IsResponsibleAsync(Guid caseId, CancellationToken ct)
    {
        if (await db.Ownerships.Include(o => o.Measures).AsNoTracking().SingleOrDefaultAsync(o => o.CaseId == caseId, ct) is not { } ownership)
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

        var leader = await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == ownership.LeaderId, ct);
        return OwnershipAccess.StandsIn(user, ownership, leader, clock.GetUtcNow());
    }
}
