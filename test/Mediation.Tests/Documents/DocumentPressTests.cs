using System.Text;
using CsCheck;
using Mediation.Documents;
using Mediation.Documents.Fonts;
using Mediation.Documents.Layout;
using Shouldly;
using UglyToad.PdfPig;
using Xunit;

namespace Mediation.Tests.Documents;

public sealed class DocumentPressTests
{
    private static readonly DocumentPress Press = new();

    [Fact]
    public void An_agreement_says_who_owes_what_in_figures_and_capitals_until_when()
    {
        var text = TextOf(Agreement());
        text.ShouldContain("人民调解协议书");
        text.ShouldContain("（2026）穗金人调字第000123号");
        text.ShouldContain("李淑华");
        text.ShouldContain("人民币叁仟元整（¥3,000.00）");
        text.ShouldContain("2026年12月4日（含当日）前");
        text.ShouldContain("各方责任");
        text.ShouldContain("本会");
        text.ShouldContain("二〇二六年十一月二十七日");
        text.ShouldContain("申请人（签名）");
        text.ShouldContain("第1页共");
    }

    [Theory]
    [InlineData("㛃䶮")]
    [InlineData("𠮷田")]
    [InlineData("𬭎")]
    [InlineData("王·买买提")]
    public void Rare_names_are_printed_and_can_be_copied_out(string name)
    {
        var printed = Press.Print("mediation-agreement", Model(name), Options());
        if (name != "𬭎")
        {
            printed.MissingCharacters.ShouldBeEmpty();
        }

        (TextOf(printed).Contains(name, StringComparison.Ordinal) || printed.MissingCharacters.Count > 0).ShouldBeTrue();
    }

    [Fact]
    public void A_character_that_no_face_has_is_seen_and_told_not_lost()
    {
        var printed = Press.Print("mediation-agreement", Model("\U000F0000"), Options());
        printed.MissingCharacters.ShouldBe(["\U000F0000"]);
        TextOf(printed).ShouldContain("〓");
    }

    [Theory]
    [InlineData("# x")]
    [InlineData("**粗**")]
    [InlineData("| a | b |")]
    [InlineData("{{ number }}")]
    [InlineData("{% raw %}")]
    [InlineData("<b>x</b>")]
    [InlineData("[a](b)")]
    [InlineData("::: seal")]
    [InlineData("1. x")]
    [InlineData("`x`")]
    public void What_people_write_is_printed_as_they_wrote_it(string words) =>
        TextOf(Press.Print("mediation-agreement", Model("李淑华", facts: words), Options())).ShouldContain(words.Replace(" ", "", StringComparison.Ordinal));

    [Fact]
    public void The_same_data_gives_the_same_bytes() =>
        Agreement().Sha256.ShouldBe(Agreement().Sha256);

    [Fact]
    public void It_is_small() => Agreement().Pdf.Length.ShouldBeLessThan(60_000);

    [Fact]
    public void The_places_for_signatures_stay_together_on_one_page()
    {
        for (var lines = 1; lines < 30; lines++)
        {
            using var pdf = PdfDocument.Open(Press.Print("mediation-agreement", Model("李淑华", facts: string.Concat(Enumerable.Repeat("双方对收费金额和告知情况陈述了各自的意见。", lines))), Options()).Pdf);
            var pages = pdf.GetPages().Select(p => Plain(p.Text)).ToList();
            pages.Single(p => p.Contains("申请人（签名）", StringComparison.Ordinal)).ShouldContain("二〇二六年十一月二十七日");
        }
    }

    [Fact]
    public void No_line_begins_with_closing_punctuation_or_ends_with_an_opening_one()
    {
        var text = Gen.Char["甲乙丙丁，。、；：）》”（《“ab1"].Array[5, 200].Select(c => new string(c));
        text.Where(t => !t.Contains("，，，，", StringComparison.Ordinal)).Sample(t =>
        {
            var lines = new LineBreaker(15, Style.Song, new HashSet<string>(StringComparer.Ordinal)).Break("甲" + t, 440, 30, justify: true).ToList();
            return lines.Skip(1).Where((line, i) => CouldBeKept(lines[i])).All(line => !"，。、；：）》”".Contains(First(line), StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Nothing_is_lost_or_doubled_by_breaking_lines() =>
        Gen.Char["甲乙丙，。（）ab 1"].Array[1, 300].Select(c => new string(c)).Sample(t =>
        {
            var lines = new LineBreaker(15, Style.Song, new HashSet<string>(StringComparer.Ordinal)).Break(t, 200, 30, justify: true);
            var set = string.Concat(lines.SelectMany(l => l.Characters).Select(c => char.ConvertFromUtf32(c.CodePoint)));
            return set.Replace(" ", "", StringComparison.Ordinal) == t.Replace(" ", "", StringComparison.Ordinal);
        });

    /// <summary>A line of nothing but marks that may not be parted has nowhere else to break.</summary>
    private static bool CouldBeKept(Line before) => before.Characters.Any(c => "甲乙丙丁".Contains(char.ConvertFromUtf32(c.CodePoint), StringComparison.Ordinal));

    private static string First(Line line) => char.ConvertFromUtf32(line.Characters[0].CodePoint);

    private static PrintedDocument Agreement() => Press.Print("mediation-agreement", Model("李淑华"), Options());

    private static PrintOptions Options() => new("（2026）穗金人调字第000123号", new DateTimeOffset(2026, 11, 27, 2, 0, 0, TimeSpan.Zero), "mediation:test");

    private static Dictionary<string, object?> Model(string name, string facts = "2025 年 6 月办理账单分期 24 期，双方对手续费告知有争议。") => new(StringComparer.Ordinal)
    {
        ["number"] = "（2026）穗金人调字第000123号",
        ["isPeoplesMediation"] = true,
        ["bodyName"] = "广州市金融消费纠纷人民调解委员会",
        ["applicant"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["name"] = name, ["document"] = "440103195903124522", ["phone"] = "13800136072", ["address"] = null },
        ["respondent"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["name"] = "示例银行广州分行" },
        ["facts"] = facts,
        ["amount"] = 3000.00m,
        ["payBy"] = new DateOnly(2026, 12, 4),
        ["terms"] = new[] { "款项付清后，双方再无其他纠纷。" },
        ["mediator"] = "许文",
        ["complaintNumber"] = "TS-2026-GZ-000418",
        ["signedOn"] = new DateOnly(2026, 11, 27),
    };

    private static string TextOf(PrintedDocument printed)
    {
        using var pdf = PdfDocument.Open(printed.Pdf);
        return Plain(string.Concat(pdf.GetPages().Select(p => p.Text)));
    }

    private static string Plain(string text) => new StringBuilder(text).Replace(" ", "").Replace("\u3000", "").ToString();
}
