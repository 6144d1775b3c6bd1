using Mediation.Complaints.Domain.Intake;
using Mediation.Core.Search;

namespace Mediation.Tests.Complaints.Intake;

/// <summary>How a classification is suggested from what was said, and by which words it is explained.</summary>
public sealed class SuggestionTests
{
    private static readonly (string Code, string Narrative)[] Earlier =
    [
        ("C07", "信用卡分期的手续费没有事先告知，要求退还手续费。"),
        ("C07", "办分期的时候没有说有手续费，要求退手续费。"),
        ("C12", "催收电话打到单位和家里，要求停止催收。"),
        ("C12", "催收人员辱骂家人，催收方式不当。"),
        ("C02", "手机银行转账失败三次，系统打不开。"),
    ];

    private static readonly TokenRarity Rarity = TokenRarity.Of(Earlier.Select(e => SearchTokens.Kept([e.Narrative])));

    [Theory]
    [InlineData("分期收了手续费，事先没有告知。", "C07")]
    [InlineData("天天打催收电话，打到单位来了。", "C12")]
    [InlineData("手机银行的系统一直打不开", "C02")]
    [InlineData("辦分期的時候沒有說有手續費", "C07")]
    public void What_is_said_like_earlier_complaints_is_classified_like_them(string narrative, string code) =>
        NearestComplaints.Vote(NearestOf(narrative), c => c)[0].Code.ShouldBe(code);

    [Fact]
    public void The_most_similar_come_first_and_all_votes_are_one_whole()
    {
        var nearest = NearestOf("办分期的时候没有说有手续费，要求退手续费。");
        nearest[0].Similarity.ShouldBe(1, 0.000_001);
        nearest.Select(n => n.Similarity).ShouldBeInOrder(SortDirection.Descending);
        NearestComplaints.Vote(nearest, c => c).Sum(v => v.Share).ShouldBe(1, 0.000_001);
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345 2026")]
    [InlineData("基金净值跌破发行价")]
    public void Where_nothing_is_alike_nothing_is_suggested(string narrative) => NearestComplaints.Vote(NearestOf(narrative), c => c).ShouldBeEmpty();

    [Fact]
    public void The_words_that_speak_for_it_stand_as_they_were_typed_and_whole()
    {
        var typed = WeightedText.Of("多收了手續費，没有事先告知", Rarity);
        var words = typed.SharedWith(WeightedText.Of(Earlier[0].Narrative, Rarity), 3);
        words.ShouldContain("手續費");
        words.ShouldContain("没有事先告知");
    }

    [Fact]
    public void Of_a_long_narrative_only_the_beginning_is_looked_at() =>
        WeightedText.Of(new string('甲', 900) + "乙" + new string('丙', 20_000), TokenRarity.Unknown).Text.Length.ShouldBe(WeightedText.Beginning);

    [Fact]
    public void Candidates_are_looked_for_by_the_rarest_words_and_never_by_what_very_many_texts_have()
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal)
        {
            ["card"] = 900,
            ["fee"] = 20,
            ["disclosed"] = 9,
            ["mortgage"] = 2,
        };
        var narrative = WeightedText.Of("card fee disclosed mortgage zebra", new TokenRarity(1_000, counts));
        CandidateWords.Of(narrative, new TokenRarity(1_000, counts), isWhole: false).SelectMany(g => g).ShouldBe(["zebra", "mortgage", "disclosed", "fee"]);
        TokenRarity rarity = new(
            1_000,
            new Dictionary<string, int>(StringComparer.Ordinal)
            {
                ["annual"] = 200,
                ["fee"] = 300,
                ["card"] = 900,
            }
        );
        var usual = WeightedText.Of("annual card fee", rarity);
        CandidateWords.Of(usual, rarity, isWhole: false).ShouldBeEmpty();
        CandidateWords.FrequentPairs(usual, rarity, []).ShouldBe([("annual", "fee")], "of what everybody says two words together are looked for");
        CandidateWords.Of(narrative, new TokenRarity(1_000, counts), isWhole: true).SelectMany(g => g).ShouldContain("card");
        var words = Enumerable.Range(0, 200).Select(i => $"w{(char)('a' + (i % 26))}{(char)('a' + (i / 26))}");
        var many = WeightedText.Of(string.Join(' ', words), TokenRarity.Unknown);
        CandidateWords.Of(many, TokenRarity.Unknown, isWhole: true).Sum(g => g.Count).ShouldBe(40, "the cost of a suggestion has a limit");
    }

    [Theory]
    [InlineData("B02.2", "C07", 0.0, true)]
    [InlineData("B02.2", "C12", 0.5, true)]
    [InlineData("B02.2", "C12", 0.1, false)]
    [InlineData(null, null, 0.1, false)]
    public void One_matter_is_recognised_by_its_codes_or_by_what_is_said(string? product, string? cause, double similarity, bool isSame) =>
        SameMatterPolicy.MayBeSame(new Matter(product, cause), new Matter("B02.2", "C07"), similarity, new IntakeRules(7, 50, 10, 0.08, 0.3)).ShouldBe(isSame);

    private static IReadOnlyList<SimilarNarrative<string>> NearestOf(string narrative) =>
        NearestComplaints.Of(WeightedText.Of(narrative, Rarity), Earlier.Select(e => (e.Code, e.Narrative)), Rarity, 3, 0.05);
}
