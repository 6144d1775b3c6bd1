using Mediation.Core.Search;

namespace Mediation.Tests.Core.Search;

/// <summary>What a text is found by, and by what not; the databases only look up what is cut here.</summary>
public sealed class SearchTests
{
    private const string Narrative = "信用卡分期的时候没有说手续费，一共收了我３２８０元，要求退还 iPhone15 的差价。";

    [Theory]
    [InlineData("手续费")]
    [InlineData("续费")]
    [InlineData("手續費")]
    [InlineData("退還 信用卡")]
    [InlineData("信用卡　退还")]
    [InlineData("3280")]
    [InlineData("３２８０")]
    [InlineData("3280元")]
    [InlineData("IPHONE")]
    [InlineData("ｉＰｈｏｎｅ15")]
    [InlineData("ipho")]
    [InlineData("手\u200B续费")]
    [InlineData("⼿续费")]
    [InlineData("元")]
    [InlineData("手")]
    [InlineData("价")]
    [InlineData("\"手续费 一共\"")]
    [InlineData("“手续费，一共”")]
    [InlineData("「没有说手续费」 差价")]
    public void Is_found_however_it_is_written_and_in_whatever_order(string typed) => Finds(Narrative, typed).ShouldBeTrue();

    [Theory]
    [InlineData("费一共")]
    [InlineData("手费")]
    [InlineData("328")]
    [InlineData("280")]
    [InlineData("\"ipho\"")]
    [InlineData("ip")]
    [InlineData("phone")]
    [InlineData("手续费 贷款")]
    [InlineData("\"一共 手续费\"")]
    [InlineData("要求 退货")]
    public void Is_not_found_by_what_does_not_stand_there(string typed) => Finds(Narrative, typed).ShouldBeFalse();

    [Theory]
    [InlineData("劉德華", "刘德华")]
    [InlineData("後臺裡裏", "后台里里")]
    [InlineData("１２３ＡＢＣ", "123abc")]
    [InlineData("㈱①ﬁ", "(株)1fi")]
    [InlineData("王\uE863", "王䶮")]
    [InlineData("𠮷", "𠮷")]
    public void Is_compared_in_one_form(string written, string compared)
    {
        SearchTokens.Folded(written).ShouldBe(compared);
        SearchTokens.Folded(compared).ShouldBe(compared);
    }

    [Fact]
    public void A_form_that_is_compared_is_compared_as_itself()
    {
        for (var code = 0x3400; code < 0x30000; code++)
        {
            if (System.Text.Rune.IsValid(code))
            {
                var form = SimplifiedForms.Of(new System.Text.Rune(code));
                SimplifiedForms.Of(form).ShouldBe(form);
                (form.Utf16SequenceLength <= new System.Text.Rune(code).Utf16SequenceLength).ShouldBeTrue();
            }
        }

        SimplifiedForms.Of("繁體與簡體").ShouldBe("繁体与简体");
    }

    [Fact]
    public void A_text_is_cut_into_overlapping_pairs_words_and_whole_numbers()
    {
        SearchTokens.Of("退3280元 Visa卡").Select(t => t.Word).ShouldBe(["退", "3280", "元", "visa", "卡"]);
        SearchTokens.Of("手续费").Select(t => t.Word).ShouldBe(["手续", "续费", "费"]);
        SearchTokens.Kept(["年费", "", "退"]).ShouldBe(" 年费 费 _ 退 ");
        SearchTokens.Kept(["，。"]).ShouldBeEmpty();
    }

    [Fact]
    public void No_token_has_a_character_that_a_database_would_cut_at() =>
        Gen.String.Sample(text => SearchTokens.Of(text).All(t => t.Word.Length > 0 && t.Word.EnumerateRunes().All(IsPlain)));

    [Theory]
    [InlineData("——")]
    [InlineData("\"\"")]
    [InlineData("， 。")]
    public void Nothing_is_looked_for_where_nothing_can_be(string typed) => SearchQuery.Of(typed).IsEmpty.ShouldBeTrue();

    [Fact]
    public void A_quote_that_is_not_closed_reaches_to_the_end() =>
        SearchQuery.Of("年费 \"信用卡 分期").Words.Select(w => w.Typed).ShouldBe(["年费", "信用卡 分期"]);

    [Fact]
    public void What_is_found_is_marked_where_it_stands_as_it_was_written()
    {
        Marked("我於去年辦的信用卡，年費　收了兩次。", "年费 信用").ShouldBe("我於去年辦的[信用]卡，[年費]　收了兩次。");
        Marked(Narrative, "元").ShouldContain("３２８０[元]，");
        Marked("年年有余", "年").ShouldBe("[年年]有余");
        Marked("𠮷野家", "𠮷").ShouldBe("[𠮷]野家");
        Snippet.Of(Narrative, SearchQuery.Of("贷款")).ShouldBeNull();
        var far = Marked(new string('无', 500) + "，年费" + new string('了', 500), "年费");
        far.ShouldStartWith("…");
        far.ShouldEndWith("…");
        far.ShouldContain("[年费]");
        far.Length.ShouldBeLessThan(Snippet.Length + 10);
    }

    [Fact]
    public void No_surrogate_pair_is_cut_at_an_end()
    {
        var marked = Marked(string.Concat(Enumerable.Repeat("𠮷", 300)) + "年费" + string.Concat(Enumerable.Repeat("𠮷", 300)), "年费");
        marked.EnumerateRunes().ShouldNotContain(System.Text.Rune.ReplacementChar);
    }

    [Fact]
    public void More_often_and_side_by_side_answers_better()
    {
        var query = SearchQuery.Of("年费 退还");
        string[] ordered = ["年费退还，年费，年费。", "年费退还。", "退还年费，年费。", "退还了年费。", "年费。", "别的。"];
        ordered.OrderByDescending(text => Relevance.Of(text, query)).ShouldBe(ordered);
    }

    private static bool IsPlain(System.Text.Rune rune) => !rune.IsAscii || System.Text.Rune.IsLetterOrDigit(rune);

    /// <summary>As a database does: every word has all its tokens, one after the other.</summary>
    private static bool Finds(string text, string typed)
    {
        var tokens = SearchTokens.Of(text);
        return SearchQuery.Of(typed).Words is { Count: > 0 } words && words.All(w => Enumerable.Range(0, tokens.Count).Any(at => w.StandsAt(tokens, at)));
    }

    private static string Marked(string text, string typed) =>
        string.Concat(Snippet.Of(text, SearchQuery.Of(typed))!.Parts.Select(p => p.IsMatch ? $"[{p.Text}]" : p.Text));
}
