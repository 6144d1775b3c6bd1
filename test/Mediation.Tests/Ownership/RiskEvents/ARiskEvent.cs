using Mediation.Core.History;
using Mediation.Core.Policies;
using Mediation.Documents.Domain;
using Mediation.Ownership.Domain.Duty;
using Mediation.Ownership.Domain.RiskEvents;

namespace Mediation.Tests.Ownership.RiskEvents;

/// <summary>Builds an event that became known in the branch on a Saturday night, as most do.</summary>
internal static class ARiskEvent
{
    /// <summary>Saturday 14 November 2026, 23:30 in China.</summary>
    public static readonly DateTimeOffset Night = new(2026, 11, 14, 15, 30, 0, TimeSpan.Zero);

    public static readonly Policy<RiskEventRules> Rules = new(RiskEventRules.PolicyKey, 1, ShippedPolicies.RiskEvents);

    public static readonly Actor Handler = new(Guid.CreateVersion7(), "陈静", [MediationRoles.Handler], null, "/HO/GZ/", null);

    public static readonly OrganisationUnit Branch = OrganisationUnit.Create("GZ", "广州分行", "Guangzhou", OrganisationUnit.Create("HO", "总行", "HO", null));

    public static RiskEvent Learned(RiskEventKind kind = RiskEventKind.Crowd, RiskEventFacts? facts = null) =>
        RiskEvent.Open(
            new RiskEventOpening(
                "SB-2026-000001",
                kind,
                "天河支行门口有人聚集",
                Branch,
                Night,
                null,
                facts ?? RiskEventFacts.Unknown,
                RiskEventAccount.Empty,
                null,
                Handler
            ),
            Rules,
            Night.AddMinutes(2)
        );

    public static RiskEvent Reported(RiskEventKind kind = RiskEventKind.Crowd)
    {
        var one = Learned(kind);
        one.WriteNext(Night.AddMinutes(20));
        return one;
    }

    /// <summary>The next report, with the follow-up due at five in the afternoon of the next day.</summary>
    public static RiskReport WriteNext(this RiskEvent one, DateTimeOffset at, FinalAccount? final = null)
    {
        RiskReportDraft draft = new(one.NextReport, one.NextOrdinal, one.NextReportNumber, Handler, at, final);
        var document = IssuedDocument.Issue(
            new DocumentIssue(DocumentKind.RiskEventReport, draft.Number, one.Number, HistoryChains.Institution, one.Number, one.Id),
            new IssuedFile(Guid.CreateVersion7(), new string('a', 64), "risk-report", 1),
            Handler.Id,
            at
        );
        return one.Write(draft, document, new string('b', 64), Night.AddHours(17.5));
    }

    public static void Give(this RiskEvent one, RiskReport report, DateTimeOffset at, ReportLeg leg = ReportLeg.Authority) =>
        one.Transmit(report.Id, Given(leg, at, ReportMeans.System), Handler, at, Night.AddHours(41.5));

    public static RiskEventRevision Revision(this RiskEvent one, RiskEventFacts? facts = null) => new(facts ?? one.Facts, one.Account, one.HappenedAt);

    public static GivenReport Given(ReportLeg leg, DateTimeOffset at, ReportMeans means = ReportMeans.Telephone) =>
        GivenReport.Of(leg, means, at, "值班室", null);

    public static CallOnDuty Call(string name) => new("/HO/GZ/", new DutyPerson(Guid.CreateVersion7(), name));
}
