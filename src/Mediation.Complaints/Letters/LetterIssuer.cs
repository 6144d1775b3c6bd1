using Mediation.Documents;
using Mediation.Documents.Data;
using Mediation.Documents.Domain;

namespace Mediation.Complaints.Letters;

/// <summary>
/// Issues a letter in the save of its reason: numbered within the case, printed, kept with its hash, and never changed. Another one with the same subject
/// takes its place.
/// </summary>
public sealed class LetterIssuer(
    MediationDbContext db,
    LetterContents contents,
    LetterAddressees addressees,
    DocumentIssuer documents,
    InstitutionTime institution,
    BankName bank,
    CaseTime time
)
{
    /// <summary>Expects the whole complaint, with what the letter is about. Does not save.</summary>
    public async Task<IssuedDocument> IssueAsync(Complaint complaint, LetterOccasion occasion, CancellationToken ct)
    {
        var now = await time.NowAsync(complaint.Id, ct);
        var content = await contents.OfAsync(complaint, occasion, now, ct);
        var addressee = await addressees.OfAsync(complaint, ct);
        var series = LetterRules.SeriesOf(occasion.Kind, content.Reference ?? complaint.Number);
        var number = LetterRules.NumberOf(series, await PlaceAsync(series, ct));
        Dictionary<string, object?> fields = new(content.Fields, StringComparer.Ordinal)
        {
            ["number"] = number,
            ["complaintNumber"] = complaint.Number,
            ["institution"] = content.Institution,
            ["issuedOn"] = institution.DateOf(now),
            ["phone"] = bank.Phone,
        };
        foreach (var (name, value) in addressee.Fields)
        {
            fields[name] = value;
        }

        var (letter, textSha256) = await documents.IssueAsync(
            new DocumentIssue(occasion.Kind, number, series, complaint.Id, complaint.Number, occasion.Subject)
            {
                AddresseeId = addressee.PartyId,
                SupersedesId = occasion.Supersedes?.Id,
            },
            new DocumentPrint(LetterRules.TemplateOf(occasion.Kind), fields, $"letter:{complaint.Id:N}")
            {
                Remedies = LetterRules.RemediesOf(occasion.Kind, content.Superior),
            },
            now,
            ct
        );
        complaint.IssueLetter(letter, textSha256, occasion.Reason?.Id);
        return letter;
    }

    /// <remarks>Two saves that draw the same one at once lose by the index of numbers; the case is changed by both, so one runs again.</remarks>
    private async Task<int> PlaceAsync(string series, CancellationToken ct) =>
        1
        + db.IssuedDocuments.Local.Count(d => d.Series == series && db.Entry(d).State == EntityState.Added)
        + await db.IssuedDocuments.CountAsync(d => d.Series == series, ct);
}
