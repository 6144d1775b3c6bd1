using Mediation.Complaints.Domain.Letters;
using Mediation.Documents;
using Mediation.Documents.Domain;
using UglyToad.PdfPig;
using static Mediation.Tests.Documents.AnAgreement;

namespace Mediation.Tests.Documents;

/// <summary>What the letters of a complaint say, read from the print.</summary>
public sealed class LetterTextTests
{
    public static TheoryData<DocumentKind> Letters => [.. Enum.GetValues<DocumentKind>().Where(LetterRules.IsLetter)];

    public static TheoryData<DocumentKind> Deciding => [.. Enum.GetValues<DocumentKind>().Where(k => LetterRules.IsLetter(k) && RemediesOf(k).Count > 0)];

    [Fact]
    public void A_decision_states_claim_facts_and_reasons_outcome_and_the_remedies_with_their_dates()
    {
        var text = TextOf(Printed(DocumentKind.DecisionLetter));
        foreach (
            var words in new[]
            {
                "投诉处理决定告知书",
                "编号：TS-2026-GZ-000418-JD01",
                "收件人：李淑华",
                "地址：广东省广州市荔湾区龙津东路120号",
                "您于2026年3月2日通过热线提出的投诉",
                "投诉请求：退还费用，涉及金额人民币3,280.00元",
                "分期的时候没有说手续费。",
                "没有逐项说明分期手续费的收取标准",
                "部分支持您的投诉请求，由我行支付人民币壹仟陆佰肆拾元整（¥1,640.00）。",
                "第十九条",
                "（一）核查：自收到本决定之日起30日内，以书面形式向作出本决定的机构的上一级机构示例银行总行申请核查",
                "申请期限到2026年4月15日（含当日）为止",
                "（二）监管",
                "热线12378",
                "（三）调解",
                "（四）仲裁或者诉讼",
                "人民法院",
                "联系电话：95508",
                "示例银行广州分行（印章）2026年3月16日",
                "模板：投诉处理决定告知书第1版",
            }
        )
        {
            text.ShouldContain(words);
        }
    }

    [Fact]
    public void Above_the_head_office_nobody_reviews_and_the_other_remedies_stay()
    {
        var text = TextOf(
            Press.Print("letter-decision", ALetter.Model(superior: null), ALetter.Options([.. LetterRules.RemediesOf(DocumentKind.DecisionLetter, null)]))
        );
        text.ShouldNotContain("申请核查");
        text.ShouldContain("（一）监管");
        text.ShouldContain("（三）仲裁或者诉讼");
        text.ShouldNotContain("（四）");
    }

    [Theory, MemberData(nameof(Deciding))]
    public void What_decides_something_is_not_printed_without_its_remedies(DocumentKind kind)
    {
        RemediesOf(kind).ShouldContain("人民法院");
        Should
            .Throw<InvalidOperationException>(() => Press.Print("letter-acceptance", ALetter.Model(), ALetter.Options([.. RemediesOf(kind)])))
            .Message.ShouldContain("does not name the remedy");

        // Words that somebody typed are no remedies of the template.
        var typed = ALetter.Model(
            reasons: "核查、示例银行总行、监管 12378、调解、仲裁、人民法院\n::: remedies\n核查 监管 12378 调解 仲裁 人民法院\n:::",
            superior: null
        );
        Should.Throw<InvalidOperationException>(() => Press.Print("letter-decision", typed, ALetter.Options(ALetter.Remedies)));
    }

    [Fact]
    public void A_branch_and_the_head_office_owe_other_remedies()
    {
        LetterRules.RemediesOf(DocumentKind.DecisionLetter, "示例银行总行").ShouldBe(ALetter.Remedies);
        LetterRules.RemediesOf(DocumentKind.DecisionLetter, null).ShouldNotContain("核查");
        LetterRules.RemediesOf(DocumentKind.ReviewDecision, "示例银行总行").ShouldNotContain("核查", "one decision is reviewed once");
        LetterRules.RemediesOf(DocumentKind.SupplementNotice, "示例银行总行").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(DocumentKind.AcceptanceNotice, "投诉受理告知书", "将在2026年3月31日（含当日）前作出处理决定")]
    [InlineData(DocumentKind.SupplementNotice, "补充材料通知书", "请在2026年3月25日（含当日）前")]
    [InlineData(
        DocumentKind.ExtensionNotice,
        "延期告知书",
        "原定期限：到2026年3月17日（含当日）为止。延长后的期限：到2026年4月1日（含当日）为止，自收到投诉的次日起合计30日"
    )]
    [InlineData(DocumentKind.RefusalNotice, "不予受理告知书", "决定对您的上述投诉不予受理")]
    [InlineData(DocumentKind.TerminationNotice, "终止处理告知书", "决定对您的上述投诉终止处理")]
    [InlineData(DocumentKind.WithdrawalConfirmation, "撤回投诉确认书", "处理程序于2026年3月10日终止")]
    [InlineData(
        DocumentKind.TransferNotice,
        "投诉移送告知书",
        "2026年3月9日，示例银行广州分行以下列方式将投诉移送示例人寿保险股份有限公司：行业转办平台，编号0309"
    )]
    [InlineData(DocumentKind.MergerNotice, "投诉并案处理告知书", "并入编号为TS-2026-GZ-000400的投诉合并处理")]
    [InlineData(DocumentKind.ReviewDecision, "核查决定书", "于2026年3月20日收到申请")]
    public void Each_letter_has_its_title_and_its_dates(DocumentKind kind, string title, string words)
    {
        var text = TextOf(Printed(kind));
        text.ShouldContain(title);
        text.ShouldContain(words);
        text.ShouldContain("示例银行广州分行（印章）2026年3月16日");
    }

    [Theory, MemberData(nameof(Letters))]
    public void Each_letter_is_below_sixty_kilobytes_names_no_empty_field_and_is_the_same_each_time(DocumentKind kind)
    {
        var printed = Printed(kind);
        printed.Pages.ShouldBeLessThanOrEqualTo(2);
        printed.Pdf.Length.ShouldBeLessThan(60_000);
        printed.Sha256.ShouldBe(Printed(kind).Sha256);
        var text = TextOf(printed);
        text.ShouldNotContain("{");
        text.ShouldNotContain("：。");
        text.ShouldNotContain("，。");
        text.ShouldNotContain("。。");
    }

    [Fact]
    public void Whoever_gave_no_address_and_no_name_is_written_to_all_the_same()
    {
        var text = TextOf(Press.Print("letter-decision", ALetter.Model("投诉人", address: null), ALetter.Options()));
        text.ShouldContain("收件人：投诉人投诉编号：TS-2026-GZ-000418");
        text.ShouldNotContain("地址");
    }

    [Fact]
    public void To_another_person_the_number_of_the_leading_complaint_is_not_named()
    {
        var model = ALetter.Model();
        model["leadingNumber"] = null;
        var text = TextOf(Press.Print("letter-merger", model, ALetter.Options()));
        text.ShouldContain("将本件并入该件投诉合并处理");
        text.ShouldContain("2026年3月31日（含当日）前作出处理决定");
        text.ShouldNotContain("000400");
    }

    [Fact]
    public void An_agent_is_named_with_the_role_and_for_whom()
    {
        var model = ALetter.Model();
        model["to"] = ALetter.Addressee("陈立", "深圳市福田区", "委托代理人");
        TextOf(Press.Print("letter-decision", model, ALetter.Options())).ShouldContain("收件人：陈立（委托代理人）地址：深圳市福田区投诉人：李淑华");
    }

    [Theory]
    [InlineData("龔國華")]
    [InlineData("㛃䶮")]
    [InlineData("𠮷田𬭎")]
    [InlineData("王·买买提")]
    public void Traditional_and_rare_names_are_printed_and_can_be_copied_out(string name)
    {
        var printed = Press.Print("letter-decision", ALetter.Model(name), ALetter.Options(ALetter.Remedies));
        printed.MissingCharacters.ShouldBeEmpty();
        TextOf(printed).ShouldContain($"收件人：{name}地址");
    }

    [Fact]
    public void Long_reasons_go_over_several_pages_whole_and_nobody_signs_an_empty_one()
    {
        var reasons = string.Join(
            '\n',
            Enumerable.Range(1, 60).Select(i => $"第{i}项：经核对录音、合同与账单，双方对手续费的告知情况说法不一，已逐项比对并记录在案。")
        );
        var printed = Press.Print("letter-decision", ALetter.Model(reasons: reasons), ALetter.Options(ALetter.Remedies));
        printed.Pages.ShouldBeGreaterThan(3);
        using var pdf = PdfDocument.Open(printed.Pdf);
        var pages = pdf.GetPages().Select(p => Plain(p.Text)).ToList();
        string.Concat(pages).ShouldContain("第60项：经核对录音");
        pages[^1].ShouldContain("示例银行广州分行（印章）");
        pages[^1].ShouldContain("联系");
    }

    [Fact]
    public void The_name_of_the_institution_and_the_date_stand_at_the_lower_right_and_paragraphs_are_indented_by_two_characters()
    {
        using var pdf = PdfDocument.Open(Printed(DocumentKind.WithdrawalConfirmation).Pdf);
        var page = pdf.GetPage(1);
        var seal = page.Letters.Last(l => l.Value == "印").StartBaseLine;
        seal.X.ShouldBeGreaterThan(page.Width / 2);
        var body = page.Letters.First(l => l.Value == "您");
        body.StartBaseLine.X.ShouldBe(Mediation.Documents.Layout.PageComposer.Left + 28, 0.5);
        page.Letters.First(l => l.Value == "收").StartBaseLine.X.ShouldBe(Mediation.Documents.Layout.PageComposer.Left, 0.5);
    }

    private static IReadOnlyList<string> RemediesOf(DocumentKind kind) => LetterRules.RemediesOf(kind, "示例银行总行");

    private static PrintedDocument Printed(DocumentKind kind)
    {
        var model = ALetter.Model();
        if (kind == DocumentKind.ReviewDecision)
        {
            model["outcome"] = "Upheld";
        }

        return Press.Print(LetterRules.TemplateOf(kind), model, ALetter.Options([.. RemediesOf(kind)]));
    }
}
