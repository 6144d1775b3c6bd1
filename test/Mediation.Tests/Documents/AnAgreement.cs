using System.Text;
using Mediation.Documents;
using UglyToad.PdfPig;

namespace Mediation.Tests.Documents;

/// <summary>An agreement as it is printed in these tests, and what can be read from the print.</summary>
internal static class AnAgreement
{
    public static readonly DocumentRenderer Press = new();

    public static PrintOptions Options() => new("（2026）穗金人调字第000123号", new DateTimeOffset(2026, 11, 27, 2, 0, 0, TimeSpan.Zero), "mediation:test");

    public const string TypicalFacts =
        "2025 年 6 月，申请人以尾号 3021 的信用卡办理账单分期 24 期，被申请人共收取分期手续费人民币 3,280.00 元。申请人认为办理时未被充分告知手续费标准，要求全部退还。";

    public static Dictionary<string, object?> Model(
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

    public static string TextOf(PrintedDocument printed)
    {
        using var pdf = PdfDocument.Open(printed.Pdf);
        return Plain(string.Concat(pdf.GetPages().Select(p => p.Text)));
    }

    public static string Plain(string text) => new StringBuilder(text).Replace(" ", "").Replace("\u3000", "").ToString();
}
