using Mediation.Documents;

namespace Mediation.Ownership.RiskEvents;

/// <summary>Prints a report, keeps the file and its hash, and has the event take it. What is not known yet is printed as 待核. Does not save.</summary>
public sealed class RiskReportPrinter(MediationDbContext db, DocumentIssuer documents, InstitutionTime institution, CurrentUser user)
{
    private const string Template = "risk-report";

    /// <param name="one">The event, whole.</param>
    /// <param name="final">What only the final report has.</param>
    /// <param name="nextFollowUpAt">When the next follow-up is due.</param>
    /// <param name="now">When it is written.</param>
    /// <param name="ct">Ends the writing.</param>
    public async Task<RiskReport> WriteAsync(RiskEvent one, FinalAccount? final, DateTimeOffset nextFollowUpAt, DateTimeOffset now, CancellationToken ct)
    {
        var draft = new RiskReportDraft(one.NextReport, one.NextOrdinal, one.NextReportNumber, user.Actor, now, final);
        var unit = await db.Set<OrganisationUnit>().AsNoTracking().Where(u => u.Id == one.UnitId).Select(u => u.Name).SingleAsync(ct);
        var (document, textSha256) = await documents.IssueAsync(
            new DocumentIssue(DocumentKind.RiskEventReport, draft.Number, one.Number, HistoryChains.Institution, one.Number, one.Id),
            new DocumentPrint(Template, Fields(one, draft, unit), $"risk-event:{one.Id:N}"),
            now,
            ct
        );
        return one.Write(draft, document, textSha256, nextFollowUpAt);
    }

    private IReadOnlyList<string> ChangesOf(RiskEvent one, RiskReportDraft draft) =>
        draft.Kind == RiskReportKind.FollowUp && one.Reports.MaxBy(r => (r.WrittenAt, r.Kind, r.Ordinal)) is { } last
            ? RiskReportChanges.Between(last.Content, one.ContentWith(null), institution)
            : [];

    private Dictionary<string, object?> Fields(RiskEvent one, RiskReportDraft draft, string unit)
    {
        var (facts, account) = (one.Facts, one.Account);
        return new(StringComparer.Ordinal)
        {
            ["number"] = draft.Number,
            ["eventNumber"] = one.Number,
            ["isFirst"] = draft.Kind == RiskReportKind.First,
            ["isFollowUp"] = draft.Kind == RiskReportKind.FollowUp,
            ["isFinal"] = draft.Kind == RiskReportKind.Final,
            ["ordinal"] = draft.Ordinal,
            ["changes"] = ChangesOf(one, draft),
            ["authority"] = one.Authority,
            ["unit"] = unit,
            ["title"] = one.Title,
            ["kind"] = RiskReportWords.Of(one.Kind),
            ["class"] = RiskReportWords.Of(one.Class),
            ["learnedAt"] = RiskReportWords.Of(institution, one.LearnedAt),
            ["happenedAt"] = RiskReportWords.Of(institution, one.HappenedAt),
            ["phonedAt"] = one.PhonedAt is { } at ? RiskReportWords.Of(institution, at) : null,
            ["persons"] = RiskReportWords.Of(facts.Persons, "人"),
            ["outlets"] = RiskReportWords.Of(facts.Outlets, "家"),
            ["hours"] = RiskReportWords.Of(facts.Hours, "小时"),
            ["days"] = RiskReportWords.Of(facts.Days, "天"),
            ["amount"] = RiskReportWords.Of(facts.Amount, "元"),
            ["socialEffect"] = RiskReportWords.Of(facts.SocialEffect),
            ["source"] = RiskReportWords.Of(account.Source),
            ["place"] = RiskReportWords.Of(account.Place),
            ["nature"] = RiskReportWords.Of(account.Nature),
            ["cause"] = RiskReportWords.Of(account.Cause),
            ["impact"] = RiskReportWords.Of(account.Impact),
            ["actions"] = RiskReportWords.Of(account.ActionsTaken),
            ["trend"] = RiskReportWords.Of(account.Trend),
            ["help"] = RiskReportWords.Of(account.HelpNeeded),
            ["signer"] = RiskReportWords.Of(account.Signer),
            ["phone"] = RiskReportWords.Of(account.Phone),
            ["reporter"] = user.Name,
            ["disposal"] = RiskReportWords.Of(one.Disposal),
            ["outcome"] = draft.Final?.Outcome,
            ["losses"] = draft.Final?.Losses,
            ["finalCause"] = draft.Final?.FinalCause,
            ["rectification"] = draft.Final?.Rectification,
            ["issuedAt"] = RiskReportWords.Of(institution, draft.At),
            ["issuedOn"] = institution.DateOf(draft.At),
        };
    }
}
