using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Data;

/// <summary>
/// Who receives the bank's notices in the complainant's place at this moment, where somebody is entitled to: by the channel that this party chose, or else the
/// complainant.
/// </summary>
public sealed class NoticeRecipient(MediationDbContext db, PersonSealer sealer, InstitutionTime institution, TimeProvider clock)
{
    /// <returns>Null where nobody is, or can be reached: then the complainant is notified.</returns>
    public async Task<PartyContact?> FindAsync(Guid caseId, string unitPath, string language, ContactChannel? chosen, CancellationToken ct)
    {
        var parties = await db
            .Parties.AsNoTracking()
            .Include(p => p.Key)
            .Where(p => p.ComplaintId == caseId && p.MainOf == null && p.EndedAt == null && p.Key != null)
            .OrderByDescending(p => p.AddedAt)
            .ThenByDescending(p => p.Id)
            .ToListAsync(ct);
        foreach (var party in NoticeRecipientPolicy.InOrder(parties, institution.Today(clock)))
        {
            var person = sealer.Open(party);
            var phone = PhoneNumber.Kept(person.Phone, person.PhoneExtension);
            PartyContact contact = new(person.Name, person.Phone, phone is { IsMobile: true, Extension: null }, person.Address, unitPath)
            {
                Email = person.Email,
                Language = language,
                RepresentativeId = party.Id,
                Preferred = CaseDirectory.PreferredOf(party.PreferredChannel ?? chosen, person, phone),
            };
            if (contact.Channel is not null)
            {
                return contact;
            }
        }

        return null;
    }
}
