using Mediation.Complaints.Lists;
using Mediation.Notifications.Sending;
using Mediation.Ownership.Lists;

namespace Mediation.Ownership.Letters;

/// <summary>Puts together what a responsibility letter states, in Chinese whatever language the leader reads. It names no complainant.</summary>
public sealed class ResponsibilityLetterContents(
    MediationDbContext db,
    PolicyReader policies,
    ListedPersons persons,
    NotificationText words,
    Texts texts,
    InstitutionTime institution
)
{
    private const string Minutes = "yyyy年M月d日HH时mm分";

    /// <param name="complaint">The case.</param>
    /// <param name="ownership">Whole, accepted just now.</param>
    /// <param name="now">When the letter is issued.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<Dictionary<string, object?>> OfAsync(Complaint complaint, LeaderOwnership ownership, DateTimeOffset now, CancellationToken ct)
    {
        var caseId = complaint.Id;
        var codes = await policies.CodesOfAsync(institution.DateOf(complaint.RegisteredAt), institution.DateOf(now), ct);
        var rating = await db.RiskAssessments.AsNoTracking().Where(a => a.CaseId == caseId).OrderByDescending(a => a.At).FirstOrDefaultAsync(ct);
        await db.LoadClaimsAsync(complaint, ct);
        var handler = complaint.HandlerId;
        var naming = ownership.Namings.MaxBy(n => n.Number)!;
        return new(StringComparer.Ordinal)
        {
            ["complaintNumber"] = complaint.Number,
            ["handler"] = await db.Users.AsNoTracking().Where(u => u.Id == handler).Select(u => u.DisplayName).SingleOrDefaultAsync(ct),
            ["leader"] = ownership.LeaderName,
            ["post"] = ownership.LeaderPost,
            ["level"] = InChinese($"RiskLevel:{complaint.RiskLevel}"),
            ["score"] = rating?.Score,
            ["reasons"] = rating?.Contributions.Select(ReasonOf).ToList() ?? [],
            ["product"] = ComplaintCodes.InChinese(codes.Products, complaint.ProductCode),
            ["cause"] = ComplaintCodes.InChinese(codes.Causes, complaint.CauseCode),
            ["demand"] = ComplaintCodes.InChinese(codes.Demands, complaint.DemandCode),
            ["claimed"] = complaint.AllClaimed,
            ["acceptBy"] = institution.LocalOf(naming.AcceptBy).ToString(Minutes, CultureInfo.InvariantCulture),
            ["acceptedAt"] = institution.LocalOf(now).ToString(Minutes, CultureInfo.InvariantCulture),
            ["acceptedOn"] = institution.DateOf(now),
            ["decideBy"] = institution.LastDayBefore(complaint.LegalDueAt),
            ["measures"] = await MeasuresAsync(complaint, ownership, ct),
            ["issuedOn"] = institution.DateOf(now),
        };
    }

    /// <summary>Those of earlier leaders that stand; the first leader of a case finds none.</summary>
    private async Task<List<string>> MeasuresAsync(Complaint complaint, LeaderOwnership ownership, CancellationToken ct)
    {
        OwnershipMeasure[] standing = [.. ownership.Measures.Where(m => m.State != MeasureState.Withdrawn).OrderBy(m => m.DueOn).ThenBy(m => m.Id)];
        if (standing.Length == 0)
        {
            return [];
        }

        var caseId = complaint.Id;
        var parties = await db
            .Parties.AsNoTracking()
            .Where(p => p.ComplaintId == caseId)
            .Select(p => new SealedParty(p.Id, p.IsOrganisation, p.Sealed, p.Key!.KeyId, p.Key.Wrapped))
            .ToListAsync(ct);
        var named = parties.ConvertAll(p => persons.Open(p, complaint.Number));
        return [.. standing.Select(m => ResponsibilityLetter.SentenceOf(CaseGist.Of(m.Title, named), m))];
    }

    private string ReasonOf(RiskContribution one) =>
        texts.Has($"Risk:{one.Signal}:{one.Evidence}")
            ? InChinese($"Risk:{one.Signal}:{one.Evidence}")
            : InChinese($"Risk:{one.Signal}", ("evidence", RiskText.EvidenceOf(one)));

    private string InChinese(string key, params (string Name, object? Value)[] values) => words.Of(TextCatalog.Chinese, key, values);
}
