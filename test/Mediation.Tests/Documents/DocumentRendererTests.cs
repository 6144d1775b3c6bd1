using System.Globalization;
using System.Text;
using Mediation.Documents;
using Mediation.Documents.Fonts;
using Mediation.Documents.Layout;
using Mediation.Documents.Text;
using UglyToad.PdfPig;

namespace Mediation.Tests.Documents;

public sealed class DocumentRendererTests
{
    private static readonly DocumentRenderer Press = new();

    [Fact]
    public void An_agreement_says_who_owes_what_in_figures_and_capitals_until_when()
    {
        var text = TextOf(Agreement());
        text.ShouldContain("人民调解协议书");
        text.ShouldContain("（2026）穗金人调字第000123号");
        text.ShouldContain("李淑华");
        text.ShouldContain("人民币叁仟元整（¥3,000.00）");
        text.ShouldContain("2026年12月4日（含当日）前");
        text.ShouldContain("李淑华，女，1959年3月12日出生");
        text.ShouldContain("履行方式、地点和期限");
        text.ShouldContain("委托代理人（签名）");
        text.ShouldContain("告知双方调解的性质、效力和双方的权利义务");
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
        printed.MissingCharacters.ShouldBeEmpty();
        TextOf(printed).ShouldContain($"申请人：{name}，");
    }

    [Fact]
    public void A_character_that_no_font_has_is_seen_and_reported_not_lost()
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
    public void The_same_data_gives_the_same_bytes() => Agreement().Sha256.ShouldBe(Agreement().Sha256);

    [Fact]
    public void A_typical_agreement_is_below_sixty_kilobytes() =>
        Press.Print("mediation-agreement", Model("李淑华", TypicalFacts, "广东省广州市荔湾区龙津东路 120 号"), Options()).Pdf.Length.ShouldBeLessThan(60_000);

    [Fact]
    public void What_fits_one_page_is_one_page_and_what_does_not_keeps_its_size()
    {
        Press.Print("mediation-agreement", Model("李淑华", TypicalFacts, "广东省广州市荔湾区龙津东路 120 号"), Options()).Pages.ShouldBe(1);
        var longer = Press.Print("mediation-agreement", Model("李淑华", string.Concat(Enumerable.Repeat(TypicalFacts, 3))), Options());
        longer.Pages.ShouldBe(2);
        using var pdf = PdfDocument.Open(longer.Pdf);
        pdf.GetPage(1).Letters.Count(l => l.PointSize is > 14.9 and < 15.1).ShouldBeGreaterThan(300);
    }

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
        static float Width(TextMark mark) => mark.Characters[^1].X + (mark.Characters[^1].Face.WidthOf(mark.Characters[^1].CodePoint) * mark.Size);
    }

    [Fact]
    public void Many_clauses_long_names_and_rare_characters_are_all_there_in_order()
    {
        var model = Model("𠮷田·阿卜杜热合曼·买买提江·吐尔逊古丽");
        model["terms"] = Enumerable.Range(1, 12).Select(i => $"被申请人提供第{i}份分期账单明细。").ToArray();
        model["mediator"] = "𠮷·迪丽热巴·阿卜杜热合曼·买买提江·吐尔逊古丽·阿布都克里木";
        var printed = Press.Print("mediation-agreement", model, Options());
        var text = TextOf(printed);
        text.ShouldContain("申请人：𠮷田·阿卜杜热合曼·买买提江·吐尔逊古丽，女");
        text.ShouldContain("（十三）被申请人提供第12份分期账单明细。");
        text.ShouldContain("调解员𠮷·迪丽热巴·阿卜杜热合曼·买买提江·吐尔逊古丽");
        printed.MissingCharacters.ShouldBeEmpty();
    }

    [Fact]
    public void The_outcome_form_quotes_the_clause_on_payment_as_the_agreement_will_say_it()
    {
        var draft = string.Concat(Press.Draft("mediation-agreement", Model("李淑华")).Select(p => p.Text)).Replace(" ", "", StringComparison.Ordinal);
        foreach (var language in new[] { "zh-CN", "en" })
        {
            using var words = System.Text.Json.JsonDocument.Parse(
                File.ReadAllText(Path.Combine(Architecture.Repository.Root, $"src/Mediation.Referrals/Localization/{language}.json"))
            );
            var quoted = words.RootElement.GetProperty("Centre:PaymentClause").GetString()!.Split('“').Skip(1).Select(q => q.Split('”')[0]).ToList();
            quoted.Count.ShouldBe(2);
            quoted.SelectMany(q => q.Split("……")).ShouldAllBe(part => draft.Contains(part, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Characters_without_a_picture_are_neither_printed_nor_reported_as_missing()
    {
        var printed = Press.Print("mediation-agreement", Model("李\u200B淑\u2060华葛\U000E0100"), Options());
        printed.MissingCharacters.ShouldBeEmpty();
        TextOf(printed).ShouldContain("李淑华葛，");
        TextOf(printed).ShouldNotContain("〓");
    }

    [Fact]
    public void What_could_not_be_printed_is_named_on_the_page() =>
        TextOf(Press.Print("mediation-agreement", Model("李😀华"), Options())).ShouldContain("U+1F600");

    [Theory]
    [InlineData(4, "U+100003")]
    [InlineData(5, "等5个字")]
    [InlineData(60, "等60个字")]
    public void However_much_could_not_be_printed_the_small_print_stays_above_the_number_of_the_page(int characters, string words)
    {
        var name = string.Concat(Enumerable.Range(0, characters).Select(i => char.ConvertFromUtf32(0x100000 + i)));
        using var pdf = PdfDocument.Open(Press.Print("mediation-agreement", Model(name), Options()).Pdf);
        var page = pdf.GetPages().Last();
        Plain(page.Text).ShouldContain(words);
        var small = page.Letters.Where(l => l.PointSize is > 8.9 and < 9.1).Select(l => l.StartBaseLine.Y).ToList();
        small.Distinct().Count().ShouldBe(3);
        small.Min().ShouldBeGreaterThan(page.Letters.Where(l => l.PointSize is > 10.4 and < 10.6).Max(l => l.StartBaseLine.Y) + 10.5);
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
                last.Characters[0].Face.ShouldBe(FontSet.Song, "a head stands with its text");
                (top[0].Characters[0].X > 0 || top.Skip(1).First().Characters[0].X == 0 || top[0].Characters[0].Face == FontSet.Hei).ShouldBeTrue(
                    "one line is not left alone at the top"
                );
            }
        }

        turns.ShouldBeGreaterThan(50);
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

    private static List<TextMark> Body(List<Mark> page) => [.. page.OfType<TextMark>().Where(t => t is { Size: 15, Characters.Count: > 0 })];

    private static string First(Line line) => char.ConvertFromUtf32(line.Characters[0].CodePoint);

    private static string Last(Line line) => char.ConvertFromUtf32(line.Characters[^1].CodePoint);

    private static PrintedDocument Agreement() => Press.Print("mediation-agreement", Model("李淑华"), Options());

    private static PrintOptions Options() => new("（2026）穗金人调字第000123号", new DateTimeOffset(2026, 11, 27, 2, 0, 0, TimeSpan.Zero), "mediation:test");

    private const string TypicalFacts =
        "2025 年 6 月，申请人以尾号 3021 的信用卡办理账单分期 24 期，被申请人共收取分期手续费人民币 3,280.00 元。申请人认为办理时未被充分告知手续费标准，要求全部退还。";

    private static Dictionary<string, object?> Model(
        string name,
        string facts = "2025 年 6 月办理账单分期 24 期，双方对手续费告知有争议。",
        string? address = null
    ) =>
        new(StringComparer.Ordinal)
        {
            ["number"] = "（2026）穗金人调字第000123号",
            ["isPeoplesMediation"] = true,
            ["bodyName"] = "广州市金融消费纠纷人民调解委员会",
            ["applicant"] = new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["name"] = name,
                ["document"] = "440103195903124522",
                ["phone"] = "13800136072",
                ["address"] = address,
                ["sex"] = "女",
                ["bornOn"] = new DateOnly(1959, 3, 12),
            },
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
