using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Data;

/// <summary>Where the complainant of a case can be reached.</summary>
public sealed class CaseParties(MediationDbContext db, CurrentUser user) : ICaseParties
{
    public async Task<PartyContact?> FindAsync(Guid caseId, CancellationToken ct)
    {
        var found = await db
            .Complaints.AsNoTracking()
            .Where(c => c.Id == caseId)
            .Select(c => new
            {
                c.UnitPath,
                c.Complainant.Name,
                c.Complainant.Phone,
                c.Complainant.PhoneExtension,
                c.Complainant.Address,
            })
            .SingleOrDefaultAsync(ct);
        return found is null
            ? null
            : new PartyContact(found.Name, found.Phone, IsMobile(found.Phone) && found.PhoneExtension is null, found.Address, found.UnitPath);
    }

    public async Task<Guid?> FindCaseAsync(string number, CancellationToken ct)
    {
        var stored = CaseAddress.NumberOf(number);
        return await db.Complaints.InScope(user).Where(c => c.Number == stored).Select(c => (Guid?)c.Id).SingleOrDefaultAsync(ct);
    }

    /// <summary>Mainland mobile numbers begin with 1 and have eleven digits; of others nobody can tell, and a call reaches both.</summary>
    private static bool IsMobile(string? phone) => phone is ['+', '8', '6', '1', ..] && phone.Length == "+8613800138000".Length;
}
