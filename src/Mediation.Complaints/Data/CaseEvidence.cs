using Mediation.Core.Redaction;

namespace Mediation.Complaints.Data;

/// <summary>What in a case can prove something: its files, uploads of the user that become such, and its contacts.</summary>
public sealed class CaseEvidence(MediationDbContext db, CaseContacts contacts, CurrentUser user)
{
    /// <summary>The ids of files and of notes of contacts, all of the case; an upload is attached to it.</summary>
    /// <exception cref="BusinessException"><c>Complaints:EvidenceUnknown</c></exception>
    public async Task<IReadOnlyList<Guid>> OfAsync(Complaint complaint, IReadOnlyList<Guid> files, IReadOnlyList<Guid> notes, CancellationToken ct)
    {
        Guid[] ids = [.. files.Distinct()];
        var (caseId, me) = (complaint.Id, user.Id);
        var found =
            ids.Length == 0
                ? []
                : await db.Set<StoredFile>().Where(f => ids.Contains(f.Id) && (f.CaseId == caseId || (f.CaseId == null && f.UploadedBy == me))).ToListAsync(ct);
        Guid[] spoken = [.. notes.Distinct()];
        var known = spoken.Length == 0 ? [] : (await contacts.OfAsync(caseId, after: 0, ct)).Select(c => c.Contact.NoteId).ToHashSet();
        if (found.Count < ids.Length || spoken.Any(n => !known.Contains(n)))
        {
            throw ComplaintErrors.EvidenceUnknown();
        }

        found.Where(f => f.CaseId is null).ToList().ForEach(complaint.AddAttachment);
        return [.. ids, .. spoken];
    }

    /// <summary>What the ids of evidence name, in their order; names of files are covered. Contacts are read only where one is named.</summary>
    public async Task<ILookup<Guid, EvidenceView>> ViewsAsync(
        Guid caseId,
        IEnumerable<Guid> ids,
        IReadOnlyList<AttachmentView> files,
        IReadOnlyList<PersonalValue> known,
        CancellationToken ct
    )
    {
        var handedIn = files.Select(f => new EvidenceView(f.Id, known.Redacted(f.Name), null, f.UploadedAt)).ToDictionary(e => e.Id);
        var spoken = ids.Any(id => !handedIn.ContainsKey(id)) ? await contacts.OfAsync(caseId, after: 0, ct) : [];
        return handedIn.Values.Concat(spoken.Select(c => new EvidenceView(c.Contact.NoteId, null, c.Contact.Manner, c.Contact.SpokenAt))).ToLookup(e => e.Id);
    }
}
