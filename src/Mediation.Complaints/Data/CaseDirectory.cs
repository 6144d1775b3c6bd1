using Mediation.Core.Deliveries;
using Mediation.Documents.Data;
using Mediation.Notifications.Data;
using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Data;

/// <summary>What notifications ask of complaints.</summary>
public sealed partial class CaseDirectory(
    MediationDbContext db,
    PersonSealer sealer,
    FileStore store,
    CurrentUser user,
    NoticeRecipient recipient,
    LimitNotices limits,
    CaseRedactor redactor
) : ICaseDirectory
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
                c.Complainant.PreferredChannel,
                c.Complainant.Language,
            })
            .SingleOrDefaultAsync(ct);
        if (found is null)
        {
            return null;
        }

        var language = found.Language ?? TextCatalog.Chinese;
        if (await recipient.FindAsync(caseId, found.UnitPath, language, found.PreferredChannel, ct) is { } representative)
        {
            return representative;
        }

        var person = sealer.Open(found.Person);
        var phone = PhoneNumber.Kept(person.Phone, person.PhoneExtension);
        return new PartyContact(person.Name, person.Phone, phone is { IsMobile: true, Extension: null }, person.Address, found.UnitPath)
        {
            Email = person.Email,
            Language = language,
            Preferred = PreferredOf(found.PreferredChannel, person, phone),
        };
    }

    public async Task<Guid?> FindCaseAsync(string number, CancellationToken ct)
    {
        var stored = CaseAddress.NumberOf(number);
        return await db.Complaints.InScope(user).Where(c => c.Number == stored).Select(c => (Guid?)c.Id).SingleOrDefaultAsync(ct);
    }

    public async Task<CaseLocation?> FindLocationAsync(Guid caseId, CancellationToken ct)
    {
        var found = await db
            .Complaints.Where(c => c.Id == caseId)
            .Select(c => new
            {
                c.UnitPath,
                c.Number,
                c.HandlerId,
            })
            .SingleOrDefaultAsync(ct);
        return found is null ? null : new CaseLocation(found.UnitPath, found.Number, CaseAddress.Of(found.Number), found.HandlerId);
    }

    public async Task<IReadOnlyCollection<Guid>> RecusedFromAsync(Guid caseId, CancellationToken ct) =>
        await db.Set<Recusal>().Where(r => r.ComplaintId == caseId).Select(r => r.PersonId).ToListAsync(ct);

    public IQueryable<Guid> CasesWithout(Guid personId) => db.Set<Recusal>().Where(r => r.PersonId == personId).Select(r => r.ComplaintId);

    /// <remarks>A notice of a limit is over once a later one is made, or how the case ended is told; any other without a letter never is.</remarks>
    public async Task<bool> StillHoldsAsync(Notification notice, CancellationToken ct)
    {
        var isLimit = LimitNotices.Includes(notice);
        var letter = (LetterOfNotice.KindOf(notice), LetterOfNotice.SubjectOf(notice));
        if (!isLimit && letter is not ({ }, { }))
        {
            return true;
        }

        var caseId = notice.CaseId;
        var complaint = await db
            .Complaints.AsNoTracking()
            .Include(c => c.Duties)
            .Include(c => c.Extensions)
            .Include(c => c.Supplements)
            .Include(c => c.Reviews)
            .AsSplitQuery()
            .SingleAsync(c => c.Id == caseId, ct);
        return (letter is not ({ } kind, { } subject) || complaint.LetterHolds(kind, subject)) && (!isLimit || await limits.HoldsAsync(notice, complaint, ct));
    }

    public async Task<IReadOnlyList<Notification>> FindSameAsync(Notification notice, CancellationToken ct)
    {
        if ((LetterOfNotice.KindOf(notice), LetterOfNotice.SubjectOf(notice)) is not ({ } kind, { } subject))
        {
            return [];
        }

        var (caseId, own) = (notice.CaseId, notice.Id);
        var others = await db.Notifications.Where(n => n.CaseId == caseId && n.To == RecipientKind.Complainant && n.Id != own).ToListAsync(ct);
        return others.FindAll(n => LetterOfNotice.IsAbout(n, kind, subject));
    }

    public Task<string> CoverAsync(Guid caseId, string text, CancellationToken ct) => redactor.CoveredAsync(text, [caseId], Delivery.LongestReason, ct);

    public async Task<Stream> OpenDocumentAsync(Guid documentId, CancellationToken ct) =>
        OpenLetter.Read(await db.IssuedDocuments.SingleAsync(d => d.Id == documentId, ct), store).Content;

    /// <summary>The channel that was chosen, where it reaches this person.</summary>
    internal static NotificationChannel? PreferredOf(ContactChannel? chosen, PersonalFields person, PhoneNumber? phone) =>
        chosen is { } channel && ContactChannelPolicy.RefusalOf(channel, phone, person.Email, person.Address) is null ? ChannelOf(channel) : null;

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
