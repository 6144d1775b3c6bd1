using Mediation.Complaints.Data;
using Mediation.Complaints.Domain.Signals;
using Mediation.Core.Policies;

namespace Mediation.Tests.Complaints.Signals;

/// <summary>What points to an agency, by facts and rules alone; a person judges and nothing is refused.</summary>
public sealed class AgencySignalTests
{
    private static readonly AgencyRules Rules = new(
        LookBackDays: 365,
        SimilarFrom: 0.75,
        FewestWords: 12,
        MostCases: 2,
        SuspectedFrom: 40,
        [
            new(AgencySignalKind.SharedPhone, 30, 2),
            new(AgencySignalKind.SameWording, 40, 3),
            new(AgencySignalKind.NoAuthority, 20),
            new(AgencySignalKind.Formulas, 20, 2),
            new(AgencySignalKind.TypicalDemand, 20),
        ],
        ["全权委托", "停息挂账", "written reply only"],
        ["全额退保"]
    );

    private static readonly PersonMark Me = new(1, 10);

    [Theory]
    [InlineData("要求停息挂账", "停息挂账")]
    [InlineData("要求停 息-掛【賬】", "停息挂账")]
    [InlineData("WRITTEN　reply\nonly, please", "written reply only")]
    [InlineData("unwritten reply only", null)]
    [InlineData("written reply onlyness", null)]
    [InlineData("", null)]
    public void A_phrase_is_found_however_it_is_written(string narrative, string? found) =>
        FoldedPhrases.In(narrative, Rules.Formulas).ShouldBe(found is null ? [] : [found]);

    [Fact]
    public void Others_are_counted_as_persons_and_whoever_complains_here_is_none_of_them()
    {
        AgencyMatch[] rows =
        [
            new(Id(1), new PersonMark(1, 99)), // the same document
            new(Id(2), new PersonMark(null, 10)), // the same name, no document
            new(Id(3), new PersonMark(2, 10)), // the same name, another document: another person
            new(Id(4), new PersonMark(null, 11)),
            new(Id(5), new PersonMark(null, 11)), // the one before again
            new(Id(6), new PersonMark(null, null)), // nobody known
        ];
        var matches = AgencyMatches.Of(Me, rows, most: 2);
        matches.Persons.ShouldBe(2);
        matches.Cases.ShouldBe([Id(3), Id(4)], "the newest are kept");
        AgencyMatches.Of(Me, rows.Take(2), most: 2).ShouldBe(AgencyMatches.None);
    }

    [Fact]
    public void Each_signal_says_what_it_weighs_and_what_it_rests_on()
    {
        var signals = AgencyPolicy.Signals(Facts(phone: 2, formulas: ["全权委托", "停息挂账"], withoutAuthority: true), Rules);
        signals
            .Select(s => (s.Kind, s.Points, s.Count))
            .ShouldBe([(AgencySignalKind.SharedPhone, 30, 2), (AgencySignalKind.NoAuthority, 20, 1), (AgencySignalKind.Formulas, 20, 2)]);
        signals[0].Cases.ShouldBe([Id(7)]);
        signals[2].Words.ShouldBe(["全权委托", "停息挂账"]);
    }

    [Fact]
    public void One_that_is_about_to_be_registered_is_looked_at_as_it_is_afterwards()
    {
        var complaint = AComplaint.Registered();
        PersonalFields agent = new() { Name = "代理人", Phone = "+8613800136072" };
        complaint.AddParty(PartyRole.Agent, agent, new PartyAuthority(), TestKeys.Sealer, AComplaint.Received);
        var day = new DateOnly(2026, 11, 13);
        var before = AgencySubject.Of(Guid.Empty, complaint.Parties, complaint.Narrative, complaint.RedactedNarrative, complaint.ReceivedAt, day);
        var after = AgencySubject.Of(complaint, day);
        (before with { Id = complaint.Id, Phones = [], Addresses = [], Acting = [] }).ShouldBe(after with { Phones = [], Addresses = [], Acting = [] });
        before.Phones.ShouldBe(after.Phones);
        before.Phones.ShouldHaveSingleItem("that of who acts counts as well");
        before.Acting.ShouldHaveSingleItem();
        before.IsWithoutAuthority.ShouldBeTrue("no proof was shown");
    }

    [Fact]
    public void Less_than_the_rules_ask_for_is_no_signal_and_no_suspicion()
    {
        AgencyPolicy.Signals(Facts(phone: 1, formulas: ["全权委托"]), Rules).ShouldBeEmpty();
        AgencyPolicy.Signals(Facts(address: 9), Rules).ShouldBeEmpty("the policy does not look for it");
        Check(Facts(phone: 2)).IsSuspected.ShouldBeFalse();
        Check(Facts(phone: 2, withoutAuthority: true)).IsSuspected.ShouldBeTrue();
    }

    [Fact]
    public void A_check_without_signals_is_news_only_where_there_were_some()
    {
        Check(Facts()).IsNews(null).ShouldBeFalse();
        Check(Facts(phone: 2)).IsNews(null).ShouldBeTrue();
        Check(Facts(phone: 2)).IsNews(Check(Facts(phone: 2))).ShouldBeFalse();
        Check(Facts()).IsNews(Check(Facts(phone: 2))).ShouldBeTrue();
        Check(Facts(phone: 2), version: 2).IsNews(Check(Facts(phone: 2))).ShouldBeTrue();
    }

    [Fact]
    public void It_is_kept_with_its_facts_and_answers_the_same_again()
    {
        var check = Check(Facts(phone: 2, formulas: ["全权委托", "停息挂账"]));
        AgencyPolicy.Signals(check.Facts, Rules).Select(s => s.Kind).ShouldBe(check.Signals.Select(s => s.Kind));
    }

    [Fact]
    public void A_judgement_stays_when_it_is_looked_at_again_and_moves_no_limit()
    {
        var complaint = AComplaint.Registered();
        var (due, state, facts) = (complaint.NextDueAt, complaint.State, complaint.ClockFacts.Count);
        complaint.TakeAgencyCheck(Check(Facts(phone: 2, withoutAuthority: true)));
        complaint.Agency.ShouldBe(AgencyStanding.Suspected);
        complaint.TakeAgencyCheck(Check(Facts()));
        complaint.Agency.ShouldBe(AgencyStanding.None);
        complaint.JudgeAgency(AgencyJudgement.NotAgency, null, Note.Of(complaint.Id, "家人代为拨打。", Guid.CreateVersion7(), complaint.RegisteredAt));
        complaint.TakeAgencyCheck(Check(Facts(phone: 2, withoutAuthority: true)));
        complaint.Agency.ShouldBe(AgencyStanding.NotAgency);
        (complaint.NextDueAt, complaint.State, complaint.ClockFacts.Count).ShouldBe((due, state, facts));
        complaint.TakeRaised().OfType<AgencyJudged>().ShouldHaveSingleItem().Agency.ShouldBe(AgencyStanding.NotAgency);
    }

    [Fact]
    public void Rules_that_contradict_themselves_are_named() =>
        (Rules with { LookBackDays = 0, SimilarFrom = 2, Demands = ["退"], Signals = [.. Rules.Signals, Rules.Signals[0]] }).Faults().Count().ShouldBe(4);

    private static AgencyCheck Check(AgencyFacts facts, int version = 1) =>
        AgencyCheck.Of(Id(9), facts, new Policy<AgencyRules>(AgencyRules.PolicyKey, version, Rules), DateTimeOffset.UnixEpoch);

    private static AgencyFacts Facts(int phone = 0, int address = 0, IReadOnlyList<string>? formulas = null, bool withoutAuthority = false) =>
        new(Matches(phone), Matches(address), AgencyMatches.None, AgencyMatches.None, withoutAuthority, formulas ?? [], []);

    private static AgencyMatches Matches(int persons) => persons == 0 ? AgencyMatches.None : new AgencyMatches(persons, [Id(7)], []);

    private static Guid Id(int of) => new(of, 0, 0, new byte[8]);
}
