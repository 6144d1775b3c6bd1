using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Data;

/// <summary>What notifications ask of complaints.</summary>
public sealed class CaseDirectory(MediationDbContext db, PersonSealer sealer, CurrentUser user) : ICaseDirectory
{
    public async Task<PartyContact?> FindContactAsync(Guid caseId, CancellationToken ct)
    {
        var found = await db
            .Complaints.AsNoTracking()
            .Where(c => c.Id == caseId)
            .Select(c => new
            {
                c.UnitPath,
                Person = new SealedParty(
                    c.Complainant.Id,
                    c.Complainant.IsOrganisation,
                    c.Complainant.Sealed,
                    c.Complainant.Key!.KeyId,
                    c.Complainant.Key.Wrapped
                ),
            })
            .SingleOrDefaultAsync(ct);
        if (found is null)
        {
            return null;
        }

        var person = sealer.Open(found.Person);
        return new PartyContact(person.Name, person.Phone, IsMobile(person.Phone) && person.PhoneExtension is null, person.Address, found.UnitPath);
    }

    public async Task<Guid?> FindCaseAsync(string number, CancellationToken ct)
    {
        var stored = CaseAddress.NumberOf(number);
        return await db.Complaints.InScope(user).Where(c => c.Number == stored).Select(c => (Guid?)c.Id).SingleOrDefaultAsync(ct);
    }

    public async Task<CaseLocation?> FindLocationAsync(Guid caseId, CancellationToken ct)
    {
        var found = await db.Complaints.Where(c => c.Id == caseId).Select(c => new { c.UnitPath, c.Number }).SingleOrDefaultAsync(ct);
        return found is null ? null : new CaseLocation(found.UnitPath, found.Number, CaseAddress.Of(found.Number));
    }

    public async Task<IReadOnlyCollection<Guid>> RecusedFromAsync(Guid caseId, CancellationToken ct) =>
        await db.Set<Recusal>().Where(r => r.ComplaintId == caseId).Select(r => r.PersonId).ToListAsync(ct);

    public IQueryable<Guid> CasesWithout(Guid personId) => db.Set<Recusal>().Where(r => r.PersonId == personId).Select(r => r.ComplaintId);

    /// <summary>Mainland mobile numbers begin with 1 and have eleven digits; of others nobody can tell, and a call reaches both.</summary>
    private static bool IsMobile(string? phone) => phone is ['+', '8', '6', '1', ..] && phone.Length == "+8613800138000".Length;
}
