using Mediation.Documents.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Complaints.Letters;

/// <summary>
/// What the letters of the endings say by which a complaint goes on elsewhere: with another company (DOMAIN 8.11), or with the complaint that leads it
/// (Order 2020/3, Art. 18 ¶3; DOMAIN 8.9).
/// </summary>
public sealed class MovedLetterContents(MediationDbContext db, InstitutionTime institution, NotificationText words)
{
    public async Task<LetterContent> AddToAsync(Complaint complaint, DocumentKind kind, LetterContent content, CancellationToken ct)
    {
        if (kind == DocumentKind.TransferNotice)
        {
            await AddTransferAsync(complaint.PassedTo!, content.Fields, ct);
        }
        else
        {
            await AddMergerAsync(complaint, content.Fields, ct);
        }

        return content;
    }

    private async Task AddTransferAsync(CompanyTransfer transfer, Dictionary<string, object?> fields, CancellationToken ct)
    {
        fields["company"] = transfer.Company;
        fields["companyKind"] = words.Of(TextCatalog.Chinese, $"{nameof(CompanyKind)}:{transfer.Kind}");
        fields["sentOn"] = institution.DateOf(transfer.SentAt);
        fields["sentHow"] = transfer.SentHow;
        fields["reasons"] = await TextAsync(transfer.NoteId, ct);
    }

    /// <summary>The number of the one that leads is named to nobody who is not the person of both.</summary>
    private async Task AddMergerAsync(Complaint complaint, Dictionary<string, object?> fields, CancellationToken ct)
    {
        var id = complaint.MergedIntoId;
        var leading = db.Complaints.Local.FirstOrDefault(c => c.Id == id)
            ?? await db.Complaints.Include(c => c.Complainant).Include(c => c.Duties).SingleAsync(c => c.Id == id, ct);
        fields["leadingNumber"] = MergePolicy.AreOfOnePerson(complaint, leading) ? leading.Number : null;
        fields["mergedOn"] = institution.DateOf(complaint.ClosedAt!.Value);
        fields["decideBy"] = institution.LastDayBefore(leading.AnswerBy);
    }

    private async Task<string?> TextAsync(Guid note, CancellationToken ct) =>
        db.Notes.Local.FirstOrDefault(n => n.Id == note)?.Text
        ?? await db.Notes.AsNoTracking().Where(n => n.Id == note).Select(n => n.Text).SingleOrDefaultAsync(ct);
}
