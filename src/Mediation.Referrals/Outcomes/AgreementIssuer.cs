using Mediation.Core.Numbers;
using Mediation.Documents;
using Mediation.Documents.Text;

namespace Mediation.Referrals.Outcomes;

/// <summary>Issues the mediation agreement (调解协议书): draws its number at finalisation, prints it, keeps the file and its hash.</summary>
public sealed class AgreementIssuer(
    MediationDbContext db,
    DocumentRenderer renderer,
    SnapshotReader snapshots,
    DocumentIssuer documents,
    InstitutionTime institution,
    CaseTime time
)
{
    private const string Template = "mediation-agreement";
    private const string NumberToCome = "（签发时编号）";

    public async Task<(string Number, Guid Document)> IssueAsync(MediationCase mediation, CancellationToken ct)
    {
        var now = await time.NowAsync(mediation.CaseId, ct);
        var body = await db.MediationBodies.AsNoTracking().SingleAsync(b => b.Id == mediation.BodyId, ct);
        var year = institution.DateOf(now).Year;
        var series = $"{body.Code}-HT-{year:0000}";
        var number = NumberPattern.Parse(body.SeriesPattern).Format(year, await NumberSeries.DrawAsync(db, series, ct));
        var shared = await snapshots.OpenAsync(mediation.Sharing!, ct);
        EnsurePrintable(mediation, body, shared);
        var (document, textSha256) = await documents.IssueAsync(
            new DocumentIssue(DocumentKind.MediationAgreement, number, series, mediation.CaseId, shared.ComplaintNumber!, mediation.Id),
            new DocumentPrint(Template, ModelOf(mediation, body, shared, number), $"mediation:{mediation.Id:N}"),
            now,
            ct
        );
        mediation.Issue(document, textSha256);
        return (number, document.Id);
    }

    /// <summary>Its words before it has a number.</summary>
    public async Task<IReadOnlyList<DraftParagraph>> DraftAsync(MediationCase mediation, CancellationToken ct)
    {
        var body = await db.MediationBodies.AsNoTracking().SingleAsync(b => b.Id == mediation.BodyId, ct);
        var shared = await snapshots.OpenAsync(mediation.Sharing!, ct);
        EnsurePrintable(mediation, body, shared);
        return renderer.Draft(Template, ModelOf(mediation, body, shared, NumberToCome));
    }

    /// <summary>A name with 〓 in it names nobody; facts and terms are checked where they are typed.</summary>
    private static void EnsurePrintable(MediationCase mediation, MediationBody body, SharedSnapshot shared)
    {
        var lacking = DocumentRenderer.Unprintable(
            string.Concat(shared.ComplainantName, shared.ComplainantAddress, shared.ComplainantDocument, shared.Respondent, mediation.MediatorName, body.Name)
        );
        if (lacking.Count > 0)
        {
            throw ReferralErrors.NameCannotBePrinted(lacking);
        }
    }

    private Dictionary<string, object?> ModelOf(MediationCase mediation, MediationBody body, SharedSnapshot shared, string number) =>
        new(StringComparer.Ordinal)
        {
            ["number"] = number,
            ["bodyName"] = body.Name,
            ["isPeoplesMediation"] = body.Kind == BodyKind.PeoplesCommittee,
            ["applicant"] = ApplicantOf(shared, institution.DateOf(mediation.EndedAt!.Value)),
            ["respondent"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["name"] = shared.Respondent },
            ["facts"] = mediation.Facts,
            ["amount"] = mediation.AgreedAmount,
            ["payBy"] = mediation.PayBy,
            ["terms"] = Clauses.Of(mediation.Terms),
            ["mediator"] = mediation.MediatorName,
            ["complaintNumber"] = shared.ComplaintNumber,
            ["signedOn"] = institution.DateOf(mediation.EndedAt!.Value),
        };

    /// <summary>Sex and day of birth follow from the number of an identity card, and are stated with it only.</summary>
    private static Dictionary<string, object?> ApplicantOf(SharedSnapshot shared, DateOnly today)
    {
        var card = shared.IsOrganisation != true && IdentityNumber.TryParse(shared.ComplainantDocument, today, out var number, out _) ? number : null;
        return new(StringComparer.Ordinal)
        {
            ["name"] = shared.ComplainantName,
            ["sex"] = card?.Sex switch
            {
                Sex.Female => "女",
                Sex.Male => "男",
                _ => null,
            },
            ["bornOn"] = card?.BirthDate,
            ["document"] = shared.ComplainantDocument,
            ["phone"] = shared.DialledPhone,
            ["address"] = shared.ComplainantAddress,
        };
    }
}
