using System.Globalization;
using Mediation.Documents.Fonts;
using Mediation.Documents.Layout;
using Mediation.Documents.Text;
using UglyToad.PdfPig;
using static Mediation.Tests.Documents.AnAgreement;

namespace Mediation.Tests.Documents;

/// <summary>Where lines and pages break.</summary>
public sealed class PageLayoutTests
{
    [Fact]
    public void The_mediator_signs_below_the_applicant_and_the_body_stands_centred_above_the_date()
    {
        var marks = PageComposer
            .Compose([
                new SignatureBlock(
                    ["申请人（签名）：", "年月日"],
                    ["被申请人（盖章）：", "委托代理人（签名）：", "年月日"],
                    ["调解员许文（签名）：", "广州市金融消费纠纷人民调解委员会（盖章）", "二〇二六年十一月二十七日"]
                ),
            ])[0]
            .OfType<TextMark>()
            .ToList();
        TextMark Of(string words) => marks.Single(m => string.Concat(m.Characters.Select(c => char.ConvertFromUtf32(c.CodePoint))) == words);
        var (body, date) = (Of("广州市金融消费纠纷人民调解委员会（盖章）"), Of("二〇二六年十一月二十七日"));
        Of("调解员许文（签名）：").X.ShouldBe(Of("申请人（签名）：").X);
        (body.X + (Width(body) / 2)).ShouldBe(date.X + (Width(date) / 2), 0.5f);
        marks.Where(m => Words(m) == "年月日").Select(m => m.Baseline).Distinct().Count().ShouldBe(1, "both sides date in one line");

        static string Words(TextMark mark) => string.Concat(mark.Characters.Select(c => char.ConvertFromUtf32(c.CodePoint)));
        static float Width(TextMark mark) => mark.Characters[^1].X + (mark.Characters[^1].Font.WidthOf(mark.Characters[^1].CodePoint) * mark.Size);
    }

    [Fact]
    public void No_page_begins_with_the_last_line_of_a_paragraph_or_ends_with_a_head()
    {
        var turns = 0;
        for (var words = 1; words < 60; words++)
        {
            var pages = PageComposer.Compose([
                new TitleBlock("协议"),
                .. Enumerable
                    .Range(1, 12)
                    .SelectMany(i =>
                        new Block[] { new ParagraphBlock("一、头", Style.Hei), new ParagraphBlock(string.Concat(Enumerable.Repeat("事实清楚。", words + i))) }
                    ),
            ]);
            foreach (var (page, next) in pages.Zip(pages.Skip(1)))
            {
                turns++;
                var (last, top) = (Body(page)[^1], Body(next));
                last.Characters[0].Font.ShouldBe(FontSet.Song, "a head stands with its text");
                (top[0].Characters[0].X > 0 || top.Skip(1).First().Characters[0].X == 0 || top[0].Characters[0].Font == FontSet.Hei).ShouldBeTrue(
                    "one line is not left alone at the top"
                );
            }
        }

        turns.ShouldBeGreaterThan(50);
    }

    [Fact]
    public void No_page_but_the_last_is_left_a_quarter_empty()
    {
        for (var lines = 1; lines < 60; lines++)
        {
            var printed = Press.Print(
                "mediation-agreement",
                Model("李淑华", facts: string.Join('\n', Enumerable.Repeat("双方对收费金额和告知情况陈述了各自的意见，没有其他争议。", lines))),
                Options()
            );
            using var pdf = PdfDocument.Open(printed.Pdf);
            foreach (var page in pdf.GetPages().SkipLast(1))
            {
                var lowest = page.Letters.Where(l => l.PointSize is > 13.9 and < 14.1).Min(l => l.StartBaseLine.Y);
                lowest.ShouldBeLessThan(PageComposer.Bottom + ((PageComposer.PageHeight - PageComposer.Bottom - 96) / 4) + 10, $"{lines} lines");
            }
        }
    }

    [Fact]
    public void The_places_for_signatures_are_never_on_a_page_of_their_own()
    {
        for (var lines = 1; lines < 40; lines++)
        {
            using var pdf = PdfDocument.Open(
                Press
                    .Print(
                        "mediation-agreement",
                        Model("李淑华", facts: string.Concat(Enumerable.Repeat("双方对收费金额和告知情况陈述了各自的意见。", lines))),
                        Options()
                    )
                    .Pdf
            );
            pdf.GetPages().Select(p => Plain(p.Text)).Single(p => p.Contains("申请人（签名）", StringComparison.Ordinal)).ShouldContain("具有同等效力");
        }
    }

    [Fact]
    public void A_sum_stays_whole_within_its_brackets_and_no_line_is_one_character() =>
        Gen.Decimal[1m, 99_999_999m]
            .Select(d => decimal.Round(d, 2))
            .Sample(sum =>
            {
                var money = $"（¥{sum.ToString("#,##0.00", CultureInfo.InvariantCulture)}）";
                var lines = new LineBreaker(15, Style.Song)
                    .Break($"（一）被申请人向申请人支付{ChineseCapitals.Of(sum)}{money}。", 442, 30, justify: true)
                    .Select(Words)
                    .ToList();
                return lines.Count(l => l.Contains(money, StringComparison.Ordinal)) == 1 && (lines.Count == 1 || lines[^1].Length >= 3);
            });

    [Fact]
    public void The_places_for_signatures_stay_together_on_one_page()
    {
        for (var lines = 1; lines < 30; lines++)
        {
            using var pdf = PdfDocument.Open(
                Press
                    .Print(
                        "mediation-agreement",
                        Model("李淑华", facts: string.Concat(Enumerable.Repeat("双方对收费金额和告知情况陈述了各自的意见。", lines))),
                        Options()
                    )
                    .Pdf
            );
            var pages = pdf.GetPages().Select(p => Plain(p.Text)).ToList();
            pages.Single(p => p.Contains("申请人（签名）", StringComparison.Ordinal)).ShouldContain("二〇二六年十一月二十七日");
        }
    }

    [Fact]
    public void No_line_begins_with_closing_punctuation_or_ends_with_an_opening_one()
    {
        var text = Gen.Char["甲乙丙丁，。、；：）》”（《“ab1"].Array[5, 200].Select(c => new string(c));
        text.Where(t => !t.Contains("，，，，", StringComparison.Ordinal))
            .Sample(t =>
            {
                var lines = new LineBreaker(15, Style.Song).Break("甲" + t, 440, 30, justify: true).ToList();
                var breaks = lines.Zip(lines.Skip(1)).Where(b => CouldBeKept(b.First)).ToList();
                return breaks.TrueForAll(b => !"，。、；：）》”".Contains(First(b.Second), StringComparison.Ordinal))
                    && breaks.TrueForAll(b => !"（《“".Contains(Last(b.First), StringComparison.Ordinal));
            });
    }

    [Fact]
    public void Nothing_is_lost_or_doubled_by_breaking_lines() =>
        Gen.Char["甲乙丙，。（）ab 1"]
            .Array[1, 300]
            .Select(c => new string(c))
            .Sample(t =>
            {
                var lines = new LineBreaker(15, Style.Song).Break(t, 200, 30, justify: true);
                var set = string.Concat(lines.SelectMany(l => l.Characters).Select(c => char.ConvertFromUtf32(c.CodePoint)));
                return set.Replace(" ", "", StringComparison.Ordinal) == t.Replace(" ", "", StringComparison.Ordinal);
            });

    /// <summary>A line of nothing but marks that may not be parted has nowhere else to break.</summary>
    private static bool CouldBeKept(Line before) =>
        before.Characters.Any(c => "甲乙丙丁".Contains(char.ConvertFromUtf32(c.CodePoint), StringComparison.Ordinal));

    private static string Words(Line line) => string.Concat(line.Characters.Select(c => char.ConvertFromUtf32(c.CodePoint)));

    private static List<TextMark> Body(List<Mark> page) => [.. page.OfType<TextMark>().Where(t => t is { Size: 14, Characters.Count: > 0 })];

    private static string First(Line line) => char.ConvertFromUtf32(line.Characters[0].CodePoint);

    private static string Last(Line line) => char.ConvertFromUtf32(line.Characters[^1].CodePoint);
}
