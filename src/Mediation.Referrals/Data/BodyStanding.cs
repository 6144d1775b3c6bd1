namespace Mediation.Referrals.Data;

/// <summary>Tells the sign-in whether a body is active, from the register of bodies.</summary>
internal sealed class BodyStanding(MediationDbContext db) : IBodyStanding
{
    private static readonly CompiledQuery<Guid, bool> ById = new(
        (db, id) => db.Set<MediationBody>().AsNoTracking().Where(b => b.Id == id).Select(b => b.IsActive)
    );

    public async Task<bool> IsActiveAsync(Guid bodyId, CancellationToken ct)
    {
        await foreach (var isActive in ById.Run(db, bodyId).WithCancellation(ct))
        {
            return isActive;
        }

        return false;
    }
}
