using Mediation.Documents;
using UglyToad.PdfPig;

namespace Mediation.Tests.Documents;

/// <summary>What an agreement says depends on who mediated and on what was agreed.</summary>
public sealed class AgreementTextTests
{
    [Fact]
    public void Only_a_peoples_mediation_committee_writes_a_peoples_mediation_agreement()
    {
        Print(isPeoplesMediation: true).ShouldContain("人民调解协议书");
        var centre = Print(isPeoplesMediation: false);
        centre.ShouldNotContain("人民调解协议书");
        centre.ShouldContain("本中心主持调解");
    }

    [Fact]
    public void Without_money_the_terms_are_the_first_clauses()
    {
        var text = Print(isPeoplesMediation: false, amount: null);
        text.ShouldNotContain("支付至");
        text.ShouldContain("（一）被申请人书面致歉。");
    }

    [Fact]
    public void A_long_name_below_the_signature_is_not_cut() =>
        Print(isPeoplesMediation: true, mediator: "迪丽热巴·阿卜杜热合曼·买买提江·吐尔逊古丽·阿布都克里木·艾山江·穆罕默德").ShouldContain("穆罕默德");

    [Fact]
    public void The_tenth_version_of_a_template_comes_after_the_ninth() => DocumentRenderer.Latest("t.v", ["t.v9.md", "t.v10.md", "t.v2.md"]).ShouldBe(10);

    private static string Print(bool isPeoplesMediation, decimal? amount = 100m, string mediator = "许文")
    {
        var printed = new DocumentRenderer().Print(
            "mediation-agreement",
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["isPeoplesMediation"] = isPeoplesMediation,
                ["number"] = "（2026）沪金调字第000001号",
                ["bodyName"] = "上海市金融消费纠纷调解中心",
                ["applicant"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["name"] = "李淑华" },
                ["respondent"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["name"] = "示例银行上海分行" },
                ["facts"] = "双方对催收方式有争议。",
                ["amount"] = amount,
                ["payBy"] = amount is null ? null : new DateOnly(2026, 12, 4),
                ["terms"] = new[] { "被申请人书面致歉。" },
                ["mediator"] = mediator,
                ["complaintNumber"] = "TS-2026-SH-000001",
                ["signedOn"] = new DateOnly(2026, 11, 27),
            },
            new PrintOptions("（2026）沪金调字第000001号", new DateTimeOffset(2026, 11, 27, 2, 0, 0, TimeSpan.Zero), "mediation:test")
        );
        using var pdf = PdfDocument.Open(printed.Pdf);
        return string.Concat(pdf.GetPages().Select(p => p.Text)).Replace(" ", "", StringComparison.Ordinal);
    }
}
