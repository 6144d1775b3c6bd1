using Mediation.Complaints.Domain.Signals;
using Mediation.Core.Policies;

namespace Mediation.Tests.Complaints.Signals;

/// <summary>When complaints are more than usual, and what becomes of a burst; a person decides.</summary>
public sealed class BurstTests
{
    private static readonly BurstRules Rules = new(
        WindowDays: 7,
        WindowsBefore: 8,
        FewestWindows: 3,
        FewestPersons: 5,
        Deviations: 4,
        SimilarFrom: 0.5,
        FewestWords: 8,
        MostCases: 100,
        AgeDays: 30
    );

    private static readonly Policy<BurstRules> Policy = new(BurstRules.PolicyKey, 1, Rules);
    private static readonly DateTimeOffset Monday = new(2026, 3, 16, 1, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, 5)]
    [InlineData(1, 5)]
    [InlineData(1.5, 7)]
    [InlineData(4, 12)]
    [InlineData(100, 140)]
    public void It_begins_some_deviations_above_what_is_usual_and_never_below_some_persons(double usual, int limit) =>
        BurstPolicy.LimitOf((decimal)usual, Rules).ShouldBe(limit);

    /// <summary>The rate that README states, at rates of complaints that do not change: within the shipped rules, of simulated windows.</summary>
    [Theory]
    [InlineData(0.5)]
    [InlineData(2)]
    [InlineData(10)]
    public void At_a_steady_rate_it_is_wrong_in_less_than_one_window_of_two_hundred(double usual)
    {
        const int Windows = 5_000;
        Random random = new(20261130);
        var wrong = Enumerable
            .Range(0, Windows)
            .Count(_ =>
                Poisson(random, usual) >= BurstPolicy.LimitOf(BurstPolicy.UsualOf(Enumerable.Range(0, 8).Sum(_ => Poisson(random, usual)), 8), Shipped)
            );
        ((double)wrong / Windows).ShouldBeLessThan(0.005);
    }

    /// <summary>A Poisson count by multiplication (D. E. Knuth, The Art of Computer Programming, 3.4.1).</summary>
    private static int Poisson(Random random, double mean)
    {
        var (count, product, end) = (0, random.NextDouble(), Math.Exp(-mean));
        for (; product > end; count++)
        {
            product *= random.NextDouble();
        }

        return count;
    }

    private static BurstRules Shipped { get; } =
        PolicyReader.Parse<BurstRules>(PolicySeed.From(typeof(Burst).Assembly).Single(p => p.Key == BurstRules.PolicyKey).Json);

    [Theory]
    [InlineData(70, 8)]
    [InlineData(35, 4)]
    [InlineData(28, 3)]
    [InlineData(27, null)]
    [InlineData(0, null)]
    public void Nothing_is_usual_before_some_windows_are_known(int days, int? windows) =>
        BurstPolicy.WindowsKnown(Monday.AddDays(-days), Monday, Rules).ShouldBe(windows);

    [Fact]
    public void One_that_is_about_to_be_registered_counts_and_what_somebody_decided_about_does_not()
    {
        AgencyMatch[] four = [.. Evidence(1, 4).Cases.Select((id, place) => new AgencyMatch(id, new PersonMark(place + 10, null)))];
        MeasuredWindow window = new(BurstKind.Volume, "/HO/GZ/", four, four.Length, Monday.AddDays(-7), 0.5m);
        window.CountedBesides([], Rules).IsBurst.ShouldBeFalse();
        var coming = window with { Complaints = [new AgencyMatch(Guid.Empty, new PersonMark(1, null)), .. four], All = 5 };
        coming.CountedBesides([], Rules).ShouldSatisfyAllConditions(c => c.IsBurst.ShouldBeTrue(), c => c.Persons.ShouldBe(5), c => c.Limit.ShouldBe(5));
        var sameAgain = coming with { Complaints = [new AgencyMatch(Guid.Empty, four[0].Person), .. four] };
        sameAgain.CountedBesides([], Rules).IsBurst.ShouldBeFalse("the same person once more is no fifth");

        var known = Burst.Find(Evidence(1, 4), 1, Monday);
        coming.CountedBesides([known], Rules).Persons.ShouldBe(5, "nobody decided about it yet");
        known.Decide(BurstDecision.NoBurst, "系统故障，已恢复", Guid.Empty, Monday);
        coming.CountedBesides([known], Rules).Persons.ShouldBe(1);
        (coming with { Kind = BurstKind.Wording }).CountedBesides([known], Rules).Persons.ShouldBe(5, "it was decided about something else");
    }

    [Fact]
    public void Persons_are_counted_and_not_complaints() =>
        BurstPolicy
            .PersonsIn([
                new PersonMark(1, 1),
                new PersonMark(1, 2),
                new PersonMark(null, 3),
                new PersonMark(null, 3),
                new PersonMark(null, null),
                new PersonMark(null, null),
            ])
            .ShouldBe(4);

    [Theory]
    [InlineData("/HO/GZ/", "/HO/GZ/", "/HO/GZ/")]
    [InlineData("/HO/GZ/", "/HO/GZ/TH/", "/HO/GZ/")]
    [InlineData("/HO/GZ/", "/HO/GY/", "/HO/")]
    [InlineData("/HO/G/", "/HO/GZ/", "/HO/")]
    public void It_belongs_to_the_lowest_unit_that_has_all_of_it(string one, string other, string common) =>
        BurstPolicy.CommonPath([one, other]).ShouldBe(common);

    [Fact]
    public void It_grows_until_somebody_decides_and_then_no_more()
    {
        var burst = Burst.Find(Evidence(1, 5), 1, Monday);
        burst.Grow(Evidence(1, 5), Policy).ShouldBeFalse("it had all of them");
        burst.Grow(Evidence(2, 6), Policy).ShouldBeTrue();
        burst.Cases.Count.ShouldBe(7);
        burst.TakeRaised().OfType<BurstFound>().Count().ShouldBe(1, "it is told once");
        burst.Decide(BurstDecision.NoBurst, "同一活动的咨询。", Guid.CreateVersion7(), Monday);
        burst.Grow(Evidence(20, 9), Policy).ShouldBeFalse();
        Should
            .Throw<BusinessException>(() => burst.Decide(BurstDecision.Watch, "再看。", Guid.CreateVersion7(), Monday))
            .Code.ShouldBe("Complaints:BurstDecided");
    }

    [Fact]
    public void One_that_is_watched_is_open_again_once_as_many_came_as_make_a_burst()
    {
        var burst = Burst.Find(Evidence(1, 5), 1, Monday);
        burst.Decide(BurstDecision.Watch, "再看。", Guid.CreateVersion7(), Monday);
        burst.TakeRaised();
        burst.Grow(Evidence(6, 4), Policy);
        burst.State.ShouldBe(BurstState.Watched);
        burst.Grow(Evidence(10, 1), Policy);
        burst.State.ShouldBe(BurstState.Open);
        burst.TakeRaised().OfType<BurstFound>().Count().ShouldBe(1);
    }

    [Fact]
    public void The_same_complaints_by_volume_and_by_wording_are_one_burst_with_both()
    {
        var burst = Burst.Find(Evidence(1, 5), 1, Monday);
        var wording = Evidence(1, 6) with { Kind = BurstKind.Wording, Usual = 0.1m, Limit = 6, Words = ["转账失败"] };
        burst.IsSameAs(wording).ShouldBeTrue("five of six are the same");
        burst.IsSameAs(wording with { Cases = Evidence(4, 6).Cases }).ShouldBeFalse();
        burst.Grow(wording, Policy).ShouldBeTrue();
        (burst.Kind, burst.AlsoKind, burst.Cases.Count).ShouldBe((BurstKind.Volume, BurstKind.Wording, 6));
        (burst.Usual, burst.Limit, burst.AlsoUsual, burst.AlsoLimit, burst.Words).ShouldBe((0.5m, 5, 0.1m, 6, "转账失败"));
        burst.Grow(Evidence(1, 7), Policy);
        (burst.Words, burst.Cases.Count).ShouldBe(("转账失败", 7), "the words that all share stay");
        burst.TakeRaised().OfType<BurstFound>().Count().ShouldBe(1);
    }

    [Fact]
    public void Two_that_grow_into_one_set_are_merged_into_the_earlier_with_both_evidence_and_the_decision()
    {
        var supervisor = Guid.CreateVersion7();
        var volume = Burst.Find(Evidence(1, 5), 1, Monday);
        var wording = Burst.Find(Evidence(4, 6) with { Kind = BurstKind.Wording, Usual = 0.1m, Limit = 6, Words = ["转账失败"] }, 1, Monday.AddHours(1));
        volume.IsOneWith(wording).ShouldBeFalse("two of nine are in both");
        wording.Decide(BurstDecision.Watch, "再看。", supervisor, Monday.AddHours(2));
        volume.Grow(Evidence(1, 10), Policy);
        wording.Grow(Evidence(2, 9) with { Kind = BurstKind.Wording }, Policy);
        volume.IsOneWith(wording).ShouldBeTrue();

        Burst.Merge(wording, volume, persons: 11).ShouldBe(volume, "it was found first");
        volume.Persons.ShouldBe(11, "the persons of both");
        (wording.State, wording.MergedIntoId, wording.IsGrowing).ShouldBe((BurstState.Merged, volume.Id, false));
        (volume.Kind, volume.AlsoKind, volume.Cases.Count, volume.Words).ShouldBe((BurstKind.Volume, BurstKind.Wording, 10, wording.Words));
        (volume.State, volume.DecidedBy, volume.Reason).ShouldBe((BurstState.Watched, supervisor, "再看。"), "what somebody decided stands");
        wording.TakeRaised().OfType<BurstMerged>().ShouldHaveSingleItem().IntoId.ShouldBe(volume.Id);
        volume.IsOneWith(wording).ShouldBeFalse("merged once");
    }

    [Fact]
    public void Rules_that_contradict_themselves_are_named() =>
        (Rules with { WindowDays = 0, FewestWindows = 9, Deviations = 0, MostCases = 3 }).Faults().Count().ShouldBe(4);

    /// <param name="first">Number of its first complaint.</param>
    /// <param name="count">How many follow one another.</param>
    private static BurstEvidence Evidence(int first, int count) =>
        new(
            BurstKind.Volume,
            "/HO/GZ/",
            "B02.2",
            Monday.AddDays(-7),
            Monday,
            [.. Enumerable.Range(first, count).Select(of => new Guid(of, 0, 0, new byte[8]))],
            count,
            0.5m,
            5,
            ["年费"]
        );
}
