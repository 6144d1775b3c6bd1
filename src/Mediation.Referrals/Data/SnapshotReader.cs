using Mediation.Core.PersonalData;

namespace Mediation.Referrals.Data;

/// <summary>Reads what was shared with a body, its persons opened.</summary>
public sealed class SnapshotReader(MediationDbContext db, SnapshotSealer sealer)
{
    private static readonly CompiledQuery<Guid, PersonKey> KeyOf = new((db, person) => db.Set<PersonKey>().AsNoTracking().Where(k => k.PersonId == person));

    /// <exception cref="PersonUnreadableException">Altered, or wrapped by a key that is not configured.</exception>
    public async Task<SharedSnapshot> OpenAsync(DataSharingRecord sharing, CancellationToken ct) =>
        sealer.Open(sharing.With(await KeyOf.Run(db, sharing.PersonId).SingleOrDefaultAsync(ct)));
}
