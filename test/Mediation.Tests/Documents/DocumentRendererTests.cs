using Mediation.Documents;
using UglyToad.PdfPig;
using static Mediation.Tests.Documents.AnAgreement;

namespace Mediation.Tests.Documents;

public sealed class DocumentRendererTests
{
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
    [InlineData("酆𫝆")]
    [InlineData("贺𭎂")]
    [InlineData("倪𮉪")]
    [InlineData("汤𬺰")]
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
    public void A_radical_in_a_name_copies_out_as_its_character_and_so_does_every_other_character()
    {
        var text = TextOf(Press.Print("mediation-agreement", Model("\u2F08\u2F42\u2F2D\u2FA6\u2F45"), Options()));
        text.ShouldContain("申请人：人文山金方，");
        text.ShouldNotContain(c => c >= 0x2E80 && c <= 0x2FD5);
        text.ShouldContain("人民调解协议书");
    }

    [Fact]
    public void Of_two_characters_with_one_glyph_the_common_one_is_copied_out()
    {
        // The folding of a document would hide what the fonts do.
        var pages = Mediation.Documents.Layout.PageComposer.Compose([new Mediation.Documents.Layout.ParagraphBlock("\u2F08人\u2F42文")]);
        using var pdf = PdfDocument.Open(Mediation.Documents.Layout.PdfWriter.Write(pages, "t", DateTimeOffset.UnixEpoch));
        Plain(pdf.GetPage(1).Text).ShouldContain("人人文文");
    }

    [Fact]
    public void An_agreement_of_one_page_or_of_two_is_below_sixty_kilobytes()
    {
        var one = Press.Print("mediation-agreement", Model("李淑华", "双方有争议。"), Options());
        one.Pdf.Length.ShouldBeLessThan(60_000);
        var two = Press.Print("mediation-agreement", Model("李淑华", TypicalFacts, "广东省广州市荔湾区龙津东路 120 号"), Options());
        two.Pages.ShouldBe(2);
        two.Pdf.Length.ShouldBeLessThan(60_000);
    }

    [Fact]
    public void Every_agreement_is_set_in_one_size()
    {
        foreach (var facts in new[] { "双方有争议。", TypicalFacts, string.Concat(Enumerable.Repeat(TypicalFacts, 8)) })
        {
            using var pdf = PdfDocument.Open(Press.Print("mediation-agreement", Model("李淑华", facts), Options()).Pdf);
            var sizes = pdf.GetPages().SelectMany(p => p.Letters).Select(l => Math.Round(l.PointSize, 1)).Distinct().Order().ToList();
            sizes.ShouldBe([9, 10.5, 14, 20]);
        }
    }

    [Fact]
    public void Each_paragraph_of_the_facts_is_indented()
    {
        using var pdf = PdfDocument.Open(Press.Print("mediation-agreement", Model("李淑华", "甲段事实。\n乙段事实。"), Options()).Pdf);
        var letters = pdf.GetPages().SelectMany(p => p.Letters).ToList();
        letters.First(l => l.Value == "乙").StartBaseLine.X.ShouldBe(letters.First(l => l.Value == "甲").StartBaseLine.X, 0.1);
        letters.First(l => l.Value == "乙").StartBaseLine.X.ShouldBe(Mediation.Documents.Layout.PageComposer.Left + 28, 0.5);
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

    private static PrintedDocument Agreement() => Press.Print("mediation-agreement", Model("李淑华"), Options());
}
