using Mediation.Ownership.Domain.Risk;

namespace Mediation.Tests.Ownership;

public sealed class RiskPolicyTests
{
    [Fact]
    public void The_case_of_the_design_scores_72_and_says_why()
    {
        var score = Score(new RiskFacts(3280m, 67, EarlierComplaints: 2, Mentions: Mentioned("再不退就找记者")));
        (score.Total, score.Level).ShouldBe((72, RiskLevel.Major));
        score.Contributions.ShouldBe([
            new("amount", 12, RiskSource.Fact, "3,280"),
            new("elderly", 15, RiskSource.Fact, "67"),
            new("repeat", 20, RiskSource.Fact, "3"),
            new("media", 25, RiskSource.Words, "记者"),
        ]);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(999.99, 0)]
    [InlineData(1000, 12)]
    [InlineData(49_999.99, 12)]
    [InlineData(50_000, 20)]
    [InlineData(500_000, 30)]
    [InlineData(5_000_000, 45)]
    public void Of_the_amount_bands_the_highest_reached_counts_alone(double amount, int points) => Score(new RiskFacts((decimal)amount)).Total.ShouldBe(points);

    [Theory]
    [InlineData(59, 0)]
    [InlineData(60, 15)]
    public void Elderly_is_from_sixty(int age, int points) => Score(new RiskFacts(Age: age)).Total.ShouldBe(points);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 10)]
    [InlineData(2, 20)]
    [InlineData(3, 20)]
    [InlineData(4, 30)]
    public void Each_earlier_complaint_of_the_year_weighs(int earlier, int points) => Score(new RiskFacts(EarlierComplaints: earlier)).Total.ShouldBe(points);

    [Theory]
    [InlineData(4, IntakeChannel.Visit, 0, RiskLevel.General)]
    [InlineData(5, IntakeChannel.Visit, 30, RiskLevel.Elevated)]
    [InlineData(19, IntakeChannel.Visit, 30, RiskLevel.Elevated)]
    [InlineData(20, IntakeChannel.Visit, 45, RiskLevel.Critical)] // the definition, whatever the score
    [InlineData(20, IntakeChannel.Letter, 45, RiskLevel.Elevated)] // twenty letters are no interview
    public void Twenty_persons_by_interview_are_major_by_definition(int persons, IntakeChannel channel, int points, RiskLevel level)
    {
        var score = Score(new RiskFacts(GroupSize: persons, Channel: channel));
        (score.Total, score.Level).ShouldBe((points, level));
    }

    [Theory]
    [InlineData("要曝光你们", "media", 25)]
    [InlineData("I will call a Journalist.", "media", 25)]
    [InlineData("Please answer immediately", null, 0)]
    [InlineData("已打12378投诉", "regulator", 15)]
    [InlineData("我不想活了", "selfHarm", 60)]
    [InlineData("带人来拉横幅", "gathering", 45)]
    [InlineData("我是低保户", "hardship", 10)]
    [InlineData("准备起诉", "litigation", 10)]
    [InlineData("起诉，起诉，再起诉", "litigation", 10)]
    public void Words_of_the_narrative_weigh_once(string narrative, string? signal, int points)
    {
        var score = Score(new RiskFacts(Mentions: Mentioned(narrative)));
        score.Total.ShouldBe(points);
        score.Contributions.SingleOrDefault()?.Signal.ShouldBe(signal);
    }

    [Theory]
    [InlineData(IntakeChannel.RegulatorReferral, "regulator", 15)]
    [InlineData(IntakeChannel.Media, "media", 25)]
    [InlineData(IntakeChannel.Counter, null, 0)]
    public void The_channel_weighs(IntakeChannel channel, string? signal, int points)
    {
        var score = Score(new RiskFacts(Channel: channel));
        (score.Total, score.Contributions.SingleOrDefault()?.Signal).ShouldBe((points, signal));
    }

    [Fact]
    public void A_sign_heard_and_written_and_known_by_its_channel_counts_once() =>
        Score(new RiskFacts(Channel: IntakeChannel.Media, Signs: RiskSigns.MediaMentioned, Mentions: Mentioned("记者")))
            .Contributions.ShouldHaveSingleItem()
            .Source.ShouldBe(RiskSource.Noted);

    [Fact]
    public void Overdue_and_ended_mediation_weigh() => Score(new RiskFacts(Missed: MissedLimit.Legal, MediationEnded: true)).Total.ShouldBe(30);

    [Theory]
    [InlineData(0, RiskLevel.General)]
    [InlineData(29, RiskLevel.General)]
    [InlineData(30, RiskLevel.Elevated)]
    [InlineData(59, RiskLevel.Elevated)]
    [InlineData(60, RiskLevel.Major)]
    [InlineData(99, RiskLevel.Major)]
    [InlineData(100, RiskLevel.Critical)]
    public void Levels_begin_at_their_thresholds(int score, RiskLevel level) => ShippedPolicies.Risk.Thresholds.LevelOf(score).ShouldBe(level);

    private static IReadOnlyList<RiskMention> Mentioned(string narrative) => ShippedPolicies.Risk.MentionsIn(narrative);

    private static RiskScore Score(RiskFacts facts)
    {
        var score = RiskPolicy.Score(facts, ShippedPolicies.Risk);
        score.Total.ShouldBe(score.Contributions.Sum(c => c.Points));
        return score;
    }
}
