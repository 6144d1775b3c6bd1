using System.Text.Json;
using Mediation.Core.Json;
using Mediation.Core.Policies;
using Mediation.Ownership.Domain;
using Mediation.Ownership.Domain.Assignment;
using Mediation.Ownership.Domain.Escalation;
using Mediation.Ownership.Domain.Risk;
using Mediation.Ownership.Simulation;
using static Mediation.Tests.Complaints.Clock.ClockSetup;

namespace Mediation.Tests.Ownership;

/// <summary>Ratings, limits and searches decided again under a draft, from what was kept.</summary>
public sealed class DecidedAgainTests
{
    private static readonly LadderRules Shipped = ShippedPolicies.Ladders;
    private static readonly RiskRules Risk = ShippedPolicies.Risk;
    private static readonly WorkCalendar Without2026 = new("2025", 2025, 2025, []);

    [Fact]
    public void Who_accepted_in_time_did_though_the_case_is_closed_since()
    {
        var ownership = AnOwnership.In(OwnershipState.Accepted);
        ownership.Lift(LiftGround.CaseClosed, AnOwnership.Later);
        OfLimit(ownership, WithHours(1)).ShouldBeNull();
        OfLimit(ownership, WithHours(0)).ShouldNotBeNull().Before.Word.ShouldBe("Simulated:Accepted");
    }

    [Fact]
    public void Or_handed_over()
    {
        var ownership = AnOwnership.In(OwnershipState.Accepted);
        ownership.HandOver(DeclineGround.JobChange, AnOwnership.ANote("调岗"), AnOwnership.Later);
        OfLimit(ownership, WithHours(0)).ShouldNotBeNull().After.Word.ShouldBe("Simulated:TooLate");
    }

    [Fact]
    public void Who_would_be_too_late_is_followed_by_the_leader_of_the_next_rung()
    {
        var ownership = AnOwnership.Vacant();
        ownership.Name(AnOwnership.Nomination(AnOwnership.Zhou), AnOwnership.NamedAt);
        ownership.Accept(AnOwnership.NamedAt.AddHours(1));
        var naming = Past(ownership, ownership.Namings[0]);
        LeaderCandidate[] asked = [AnOwnership.Zhou, AnOwnership.Wu];
        naming = naming with
        {
            FactsJson = Json(NamingFacts.Of(naming.Facts.Case, NamingStep.First, 1, string.Empty, AnOwnership.NamedAt, asked)),
            ReasonsJson = Json(asked.Select(c => new CandidateReason(c.Id, c.Name, c.Post, CandidateVerdict.Named, 0))),
        };
        var difference = SimulatedLadder.OfLimit(naming, Shipped, WithHours(0), Calendar, Time).ShouldNotBeNull();
        (difference.LeaderBefore?.Id, difference.LeaderAfter?.Id).ShouldBe((AnOwnership.Zhou.Id, AnOwnership.Wu.Id));
    }

    [Fact]
    public void A_draft_that_changes_nothing_of_the_limit_finds_nothing() =>
        OfLimit(AnOwnership.In(OwnershipState.Accepted), Shipped with { AlarmEveryHours = 9 }).ShouldBeNull();

    [Fact]
    public void What_a_working_hour_counts_past_the_calendar_is_looked_at_alone()
    {
        // Accepted one hour after the naming; counted by a calendar without the year, four working hours would be over at once.
        var ownership = AnOwnership.In(OwnershipState.Accepted);
        OfLimit(ownership, Shipped with { ClockHoursPerWorkingHour = 0 }, Without2026).ShouldNotBeNull();
        OfLimit(ownership, Shipped with { ClockHoursPerWorkingHour = 0 }).ShouldBeNull();
    }

    [Fact]
    public void A_case_that_nobody_was_found_for_has_a_leader_under_a_draft_that_finds_one()
    {
        var ownership = AnOwnership.Vacant();
        var facts = AnOwnership.Nomination(AnOwnership.Wu).Facts;
        ownership.RemainVacant(AnOwnership.Later, "major", 1, facts);
        var matrix = ShippedPolicies.Matrix;
        var ladder = Shipped.For(RiskLevel.Major);
        SimulatedNaming
            .FoundNow(ownership, matrix with { Rows = [.. matrix.Rows.Select(r => r with { Office = LeaderOffice.HeadOffice })] }, ladder)
            .ShouldBe(AnOwnership.Wu.Id);
    }

    [Fact]
    public void Nobody_stays_nobody()
    {
        var ownership = AnOwnership.Vacant();
        ownership.RemainVacant(AnOwnership.Later, "major", 1, AnOwnership.Nomination(AnOwnership.Zhou).Facts with { Candidates = [] });
        SimulatedNaming.FoundNow(ownership, ShippedPolicies.Matrix, Shipped.For(RiskLevel.Major)).ShouldBeNull();
    }

    [Fact]
    public void The_highest_rating_counts_and_not_the_newest()
    {
        IReadOnlyList<RiskAssessment> ratings = [Rated(new RiskFacts(Mentions: [new("selfHarm", "自杀")]), 0), Rated(new RiskFacts(), 1)];
        Difference(ratings, "安", Risk).ShouldBeNull();
        var difference = Difference(ratings, "安", Risk with { Thresholds = new RiskThresholds(30, 61, 100) }).ShouldNotBeNull();
        (difference.Change, difference.Before.Word, difference.After.Word).ShouldBe((SimulatedChange.RatedLower, "Simulated:Major", "Simulated:Elevated"));
    }

    [Fact]
    public void Where_the_words_are_the_same_those_that_were_kept_stand_for_the_narrative() =>
        Difference([Rated(new RiskFacts(Mentions: [new("selfHarm", "自杀")]), 0)], string.Empty, Risk with { OverduePoints = 99 }).ShouldBeNull();

    [Fact]
    public void Where_they_differ_and_the_narrative_is_gone_it_is_said()
    {
        var draft = Risk with { Signals = [.. Risk.Signals.Select(s => s with { Words = [.. s.Words, "新词语"] })] };
        Difference([Rated(new RiskFacts(Mentions: [new("selfHarm", "自杀")]), 0)], string.Empty, draft)
            .ShouldNotBeNull()
            .After.Word.ShouldBe("Simulated:NarrativeGone");
    }

    [Fact]
    public void Points_are_no_words()
    {
        Risk.HasWordsOf(Risk with { Signals = [.. Risk.Signals.Select(s => s with { Points = s.Points + 1 })] }).ShouldBeTrue();
        Risk.HasWordsOf(Risk with { Negation = Risk.Negation with { After = [] } }).ShouldBeFalse();
    }

    private static SimulatedDifference? Difference(IReadOnlyList<RiskAssessment> ratings, string narrative, RiskRules draft) =>
        SimulatedRating.Difference(
            [.. ratings.Select(r => new PastRating(r.CaseId, r.Id, r.PolicyVersion, r.Level, r.Score, r.FactsJson, narrative))],
            draft,
            _ => Risk.HasWordsOf(draft)
        );

    private static RiskAssessment Rated(RiskFacts facts, int hours) =>
        RiskAssessment.Of(AnOwnership.CaseId, AssessmentOccasion.Registration, RiskPolicy.Score(facts, Risk), facts, 1, AnOwnership.NamedAt.AddHours(hours));

    private static SimulatedDifference? OfLimit(LeaderOwnership ownership, LadderRules draft, WorkCalendar? calendar = null) =>
        SimulatedLadder.OfLimit(Past(ownership, ownership.Namings[0]), Shipped, draft, calendar ?? Calendar, Time);

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, MediationJson.Stored);

    private static PastNaming Past(LeaderOwnership o, OwnershipNaming n) =>
        new(
            o.CaseId,
            o.Level,
            o.LadderPolicyVersion,
            n.AcceptedAt,
            n.Number,
            n.Rung,
            n.LeaderId,
            n.LeaderName,
            n.NamedAt,
            n.Outcome,
            n.EndedAt,
            n.AssignmentPolicyVersion,
            n.CalendarVersion,
            n.FactsJson,
            n.ReasonsJson
        );

    private static LadderRules WithHours(int hours) =>
        Shipped with
        {
            Ladders = [.. Shipped.Ladders.Select(l => l with { Rungs = [.. l.Rungs.Select(r => r with { Hours = hours, Count = HourKind.Clock })] })],
        };
}
