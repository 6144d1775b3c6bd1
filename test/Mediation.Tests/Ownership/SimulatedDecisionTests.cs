using System.Text.Json;
using Mediation.Core.Json;
using Mediation.Core.Policies;
using Mediation.Ownership.Domain;
using Mediation.Ownership.Domain.Assignment;
using Mediation.Ownership.Domain.Escalation;
using Mediation.Ownership.Domain.Risk;
using Mediation.Ownership.Simulation;

namespace Mediation.Tests.Ownership;

/// <summary>PRODUCT 9.4: under the version that decided nothing differs, and of a planted change exactly the cases that it concerns, for each policy.</summary>
public sealed class SimulatedDecisionTests
{
    private static readonly WorkCalendar Calendar = BundledWorkCalendar.Load();
    private static readonly InstitutionTime Institution = InstitutionTime.Default();

    [Fact]
    public void Ratings_differ_where_the_moved_threshold_lies_between() =>
        Gen.Select(Gen.Decimal[0, 6_000_000], Gen.Int[20, 90], Gen.Int[0, 6])
            .Sample(
                (amount, age, earlier) =>
                {
                    var (rating, score) = Rating(new RiskFacts(Math.Round(amount, 2), age, earlier, Mentions: []), "要求退还分期手续费。");
                    Difference(rating, ShippedPolicies.Risk).ShouldBeNull();

                    var content = ShippedContent.Risk();
                    content["thresholds"]!["elevated"] = 12;
                    content["thresholds"]!["major"] = 40;
                    var draft = PolicyReader.Parse<RiskRules>(content.ToJsonString());
                    Difference(rating, draft)
                        ?.Change.ShouldBe(
                            score switch
                            {
                                >= 12 and < 30 => SimulatedChange.RatedHigher,
                                >= 40 and < 60 => SimulatedChange.RatedHigher,
                                _ => throw new InvalidOperationException($"{score} points do not change their level."),
                            }
                        );
                    (Difference(rating, draft) is null).ShouldBe(score is not (>= 12 and < 30 or >= 40 and < 60));
                },
                iter: 1000
            );

    [Fact]
    public void Raised_thresholds_take_the_leader_from_a_case_that_was_major()
    {
        var narrative = "再不退就找记者";
        var facts = new RiskFacts(3280m, 67, EarlierComplaints: 2, Mentions: ShippedPolicies.Risk.MentionsIn(narrative));
        var content = ShippedContent.Risk();
        content["thresholds"]!["elevated"] = 80;
        content["thresholds"]!["major"] = 90;
        var difference = Difference(Rating(facts, narrative).Rating, PolicyReader.Parse<RiskRules>(content.ToJsonString()))!;
        (difference.Change, difference.Before.Word, difference.After.Word).ShouldBe((SimulatedChange.RatedLower, "Simulated:Major", "Simulated:General"));
    }

    [Fact]
    public void Namings_differ_where_another_leader_would_be_found_by_the_changed_row() =>
        Gen.Select(Gen.OneOf("/HO/", "/HO/GZ/", "/HO/GZ/TH/").Array[1, 6], Gen.Bool)
            .Sample(
                (paths, isNext) =>
                {
                    LeaderCandidate[] candidates =
                    [
                        .. paths.Select((path, i) => new LeaderCandidate(Guid.CreateVersion7(), $"u{i}", $"领导{i}", "行长", path)),
                    ];
                    var step = isNext ? NamingStep.Next : NamingStep.First;
                    if (Naming(step, candidates) is not { } naming)
                    {
                        return;
                    }

                    var ladder = ShippedPolicies.Ladders.For(RiskLevel.Major);
                    SimulatedNaming.Difference(naming, ShippedPolicies.Matrix, ladder).ShouldBeNull();
                    SimulatedLadder.OfRung(naming, ShippedPolicies.Matrix, ShippedPolicies.Ladders).ShouldBeNull();

                    var content = ShippedContent.Matrix();
                    content["rows"]![3]!["office"] = "HeadOffice";
                    var draft = PolicyReader.Parse<AssignmentRules>(content.ToJsonString());
                    var expected = NamingPolicy.Decide(naming.Facts, candidates, draft, ladder).Next?.Choice.Leader;
                    var difference = SimulatedNaming.Difference(naming, draft, ladder);
                    (difference is not null).ShouldBe(!isNext && expected?.Id != naming.LeaderId);
                    (difference?.LeaderBefore?.Name, difference?.LeaderAfter?.Name).ShouldBe(
                        difference is null ? (null, null) : (naming.LeaderName, expected?.Name)
                    );
                },
                iter: 1000
            );

    [Theory]
    [InlineData(NamingOutcome.Accepted, 1, null)]
    [InlineData(NamingOutcome.Accepted, 2, null)]
    [InlineData(NamingOutcome.Accepted, 3, "Simulated:TooLate")]
    [InlineData(NamingOutcome.NotInTime, 4, null)]
    public void With_two_hours_instead_of_four_who_accepted_in_the_third_would_be_too_late(NamingOutcome outcome, int hours, string? after) =>
        OfLimit(outcome, hours, 2)?.After.Word.ShouldBe(after);

    [Theory]
    [InlineData(NamingOutcome.NotInTime, 4, "Simulated:StillTime")]
    [InlineData(NamingOutcome.Accepted, 3, null)]
    public void With_six_hours_instead_of_four_who_was_passed_over_would_have_time(NamingOutcome outcome, int hours, string? after) =>
        OfLimit(outcome, hours, 6)?.After.Word.ShouldBe(after);

    [Theory]
    [InlineData(NamingOutcome.Accepted, 3, 2)]
    [InlineData(NamingOutcome.NotInTime, 4, 6)]
    public void It_is_listed(NamingOutcome outcome, int hours, int drafted)
    {
        OfLimit(outcome, hours, 4).ShouldBeNull();
        OfLimit(outcome, hours, drafted).ShouldNotBeNull().Change.ShouldBe(SimulatedChange.Escalated);
    }

    [Theory]
    [InlineData(60, 72, null)]
    [InlineData(60, 48, "Simulated:BySilence")]
    [InlineData(80, 90, "Simulated:Stayed")]
    public void Silence_that_would_have_led_further_or_no_more_is_listed(int silent, int drafted, string? after)
    {
        var content = ShippedContent.Ladders();
        content["ladders"]![1]!["rungs"]![1]!["silenceHours"] = drafted;
        var (draft, named) = (PolicyReader.Parse<LadderRules>(content.ToJsonString()), Naming(NamingStep.First, [AnOwnership.Zhou])!);
        var naming = named with { Outcome = NamingOutcome.Accepted, AcceptedAt = named.NamedAt, EndedAt = named.NamedAt.AddHours(silent) };
        Simulated(ShippedPolicies.Ladders).ShouldBeNull();
        Simulated(draft)?.After.Word.ShouldBe(after);
        (Simulated(draft) is null).ShouldBe(after is null);

        SimulatedDifference? Simulated(LadderRules rules) =>
            SimulatedLadder.OfTriggers(naming, ShippedPolicies.Ladders, rules, Calendar, Institution, naming.NamedAt.AddDays(30));
    }

    private static SimulatedDifference? OfLimit(NamingOutcome outcome, int hours, int drafted)
    {
        var content = ShippedContent.Ladders();
        content["ladders"]![1]!["rungs"]![0]!["hours"] = drafted;
        var named = Naming(NamingStep.First, [AnOwnership.Zhou])!;
        var then = named.NamedAt.AddHours(hours);
        var naming = outcome == NamingOutcome.Accepted ? named with { Outcome = outcome, AcceptedAt = then } : named with { Outcome = outcome, EndedAt = then };
        return SimulatedLadder.OfLimit(naming, ShippedPolicies.Ladders, PolicyReader.Parse<LadderRules>(content.ToJsonString()), Calendar, Institution);
    }

    /// <summary>By the words of the draft, which may be others.</summary>
    private static SimulatedDifference? Difference(PastRating rating, RiskRules draft) => SimulatedRating.Difference([rating], draft, _ => false);

    private static (PastRating Rating, int Score) Rating(RiskFacts facts, string narrative)
    {
        var score = RiskPolicy.Score(facts, ShippedPolicies.Risk);
        return (
            new PastRating(AnOwnership.CaseId, Guid.Empty, 1, score.Level, score.Total, JsonSerializer.Serialize(facts, MediationJson.Stored), narrative),
            score.Total
        );
    }

    /// <summary>Null where nobody could be named.</summary>
    private static PastNaming? Naming(NamingStep step, LeaderCandidate[] candidates)
    {
        AssignmentFacts ofCase = new(RiskLevel.Major, "B02.2", 3280m, "/HO/GZ/TH/");
        var facts = NamingFacts.Of(ofCase, step, 1, step == NamingStep.Next ? "/HO/GZ/TH/" : string.Empty, AnOwnership.NamedAt, candidates);
        var next = NamingPolicy.Decide(facts, candidates, ShippedPolicies.Matrix, ShippedPolicies.Ladders.For(RiskLevel.Major)).Next;
        return next?.Choice.Leader is not { } leader
            ? null
            : new PastNaming(
                AnOwnership.CaseId,
                RiskLevel.Major,
                1,
                null,
                1,
                next.Rung.Number,
                leader.Id,
                leader.Name,
                AnOwnership.NamedAt,
                NamingOutcome.Waiting,
                null,
                1,
                1,
                JsonSerializer.Serialize(facts, MediationJson.Stored),
                JsonSerializer.Serialize(candidates.Select(c => new CandidateReason(c.Id, c.Name, c.Post, CandidateVerdict.Named, 0)), MediationJson.Stored)
            );
    }
}
