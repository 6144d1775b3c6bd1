using Mediation.Complaints.Letters;
using Mediation.Documents;
using Mediation.Ownership.Letters;

namespace Mediation.Ownership.Listeners;

/// <summary>
/// Issues the responsibility letter in the save in which a leader accepts: numbered within the case, its hash in the history. The letter of the leader
/// before stays and is superseded.
/// </summary>
public sealed class ResponsibilityLetters(
    MediationDbContext db,
    ResponsibilityLetterContents contents,
    LetterInstitutions institutions,
    CaseLetters letters,
    DocumentIssuer documents,
    CaseTime time
) : IDomainEventHandler<OwnershipAccepted>
{
    public async Task HandleAsync(OwnershipAccepted happened, CancellationToken ct)
    {
        var ownership = db.Ownerships.Local.Single(o => o.CaseId == happened.CaseId);
        var complaint = (await db.Complaints.FindAsync([happened.CaseId], ct))!;
        var now = await time.NowAsync(complaint.Id, ct);
        var before = await letters.CurrentAsync(complaint.Id, DocumentKind.ResponsibilityLetter, ownership.Id, ct);
        var series = ResponsibilityLetter.SeriesOf(complaint.Number);
        var number = ResponsibilityLetter.NumberOf(complaint.Number, 1 + await db.IssuedDocuments.CountAsync(d => d.Series == series, ct));
        var fields = await contents.OfAsync(complaint, ownership, now, ct);
        fields["number"] = number;
        fields["supersedes"] = before?.Number;
        fields["institution"] = (await institutions.OfAsync(complaint.UnitId, ct)).Name;
        var (letter, textSha256) = await documents.IssueAsync(
            new DocumentIssue(DocumentKind.ResponsibilityLetter, number, series, complaint.Id, complaint.Number, ownership.Id) { SupersedesId = before?.Id },
            new DocumentPrint(ResponsibilityLetter.Template, fields, $"letter:{complaint.Id:N}"),
            now,
            ct
        );
        ownership.IssueLetter(letter, textSha256);
    }
}
