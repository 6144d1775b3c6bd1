using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Data;

/// <summary>What notifications ask of complaints.</summary>
public sealed class CaseDirectory(MediationDbContext db, CurrentUser user) : ICaseDirectory
{
    public async Task<PartyContact?> FindContactAsync(Guid caseId, CancellationToken ct)
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
                c.Complainant.Email,
                c.Complainant.PreferredChannel,
            })
            .SingleOrDefaultAsync(ct);
        if (found is null)
        {
            return null;
        }

        var phone = PhoneNumber.Kept(found.Phone, found.PhoneExtension);
        return new PartyContact(found.Name, found.Phone, phone is { IsMobile: true, Extension: null }, found.Address, found.UnitPath)
        {
            Email = found.Email,
            Preferred =
                found.PreferredChannel is { } chosen && ContactChannelPolicy.RefusalOf(chosen, phone, found.Email, found.Address) is null
                    ? ChannelOf(chosen)
                    : null,
        };
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

    public async Task<string?> FindEnclosureAsync(Guid caseId, string kind, CancellationToken ct) =>
        kind == ComplaintNotices.Decision
            ? await (
                from complaint in db.Complaints.Where(c => c.Id == caseId)
                join reasons in db.Notes on complaint.Decision!.NoteId equals reasons.Id
                select reasons.Text
            ).SingleOrDefaultAsync(ct)
            : null;

    private static NotificationChannel ChannelOf(ContactChannel chosen) =>
        chosen switch
        {
            ContactChannel.Sms => NotificationChannel.Sms,
            ContactChannel.Voice => NotificationChannel.Voice,
            ContactChannel.Letter => NotificationChannel.Letter,
            ContactChannel.Email => NotificationChannel.Email,
            _ => throw new ArgumentOutOfRangeException(nameof(chosen), chosen, "Unknown channel."),
        };
}
