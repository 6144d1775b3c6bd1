using Mediation.Core.Redaction;
using Mediation.Documents.Data;

namespace Mediation.Complaints.Linking;

/// <summary>Reads what was merged into a case, and which case leads it, for its page.</summary>
public sealed class MergeReader(MediationDbContext db, ComplaintReader complaints, CaseContacts contacts, CaseRedactor redactor, PersonSealer sealer)
{
    private static readonly CompiledQuery<Guid, Guid> MergedInto = new(
        (db, id) => db.Set<Complaint>().Where(c => c.MergedIntoId == id).OrderBy(c => c.ReceivedAt).Select(c => c.Id)
    );

    private static readonly CompiledQuery<Guid, OtherParty> OthersOf = new(
        (db, id) =>
            db.Set<Party>()
                .Where(p => p.ComplaintId == id && p.MainOf == null && p.EndedAt == null)
                .OrderBy(p => p.AddedAt)
                .Select(p => new OtherParty(p.Role, new SealedParty(p.Id, p.IsOrganisation, p.Sealed, p.Key!.KeyId, p.Key.Wrapped)))
    );

    private sealed record OtherParty(PartyRole Role, SealedParty Person);

    /// <summary>The complaints that were merged into it, the one received first at the head; what both know of persons is covered.</summary>
    public async Task<IReadOnlyList<MergedCaseView>> MergedAsync(OpenedComplaint leading, IReadOnlyList<PersonalValue> known, CancellationToken ct)
    {
        List<MergedCaseView> views = [];
        foreach (var id in await MergedInto.Run(db, leading.Complaint.Id).ToListAsync(ct))
        {
            if (await complaints.FindAsync(id, ct) is { } merged)
            {
                views.Add(await ViewAsync(merged, [.. known, .. await redactor.ValuesAsync(merged, ct)], ct));
            }
        }

        return views;
    }

    /// <summary>The case that leads it; null where none does.</summary>
    public async Task<LeadingCaseView?> LeadingAsync(Complaint complaint, CancellationToken ct) =>
        complaint is { MergedIntoId: { } id, ClosedAt: { } at } ? new LeadingCaseView((await complaints.FindAsync(id, ct))?.Complaint.Number, at) : null;

    private async Task<MergedCaseView> ViewAsync(OpenedComplaint merged, IReadOnlyList<PersonalValue> known, CancellationToken ct)
    {
        var complaint = merged.Complaint;
        var files = await DocumentSets.FilesHandedIn.Run(db, complaint.Id).ToListAsync(ct);
        var others = merged.HasOtherParties ? await OthersOf.Run(db, complaint.Id).ToListAsync(ct) : [];
        return new MergedCaseView(
            complaint.Id,
            complaint.Number,
            complaint.Channel,
            complaint.ReceivedAt,
            complaint.ClosedAt!.Value,
            sealer.Open(complaint.Complainant).MaskedName,
            known.Redacted(complaint.Complainant.Key is null ? complaint.RedactedNarrative : complaint.Narrative),
            [.. (await contacts.OfAsync(complaint.Id, after: 0, ct)).Select(c => ViewOf(c.Contact, known.Redacted(c.Text)))],
            [.. files.Select(f => new AttachmentView(f.Id, known.Redacted(f.Name), f.MediaType, f.Bytes, f.Sha256, f.UploadedAt))],
            [.. others.Select(p => new MergedPartyView(p.Role, sealer.Open(p.Person).MaskedName))]
        );
    }

    internal static ContactView ViewOf(ContactRecord contact, string text) =>
        new(contact.NoteId, contact.Manner, contact.Direction, contact.SpokenAt, contact.RecordedBy, text);
}
