using Mediation.Documents;

namespace Mediation.Benchmarks;

/// <summary>Agreements printed a second on one core, and their size.</summary>
internal static class Agreements
{
    public static Task RunAsync(int[] cases, DatabaseProvider provider)
    {
        DocumentRenderer press = new();
        var printed = Print(press, 0);
        for (var i = 0; i < 50; i++)
        {
            Print(press, i);
        }

        const int count = 400;
        var clock = Stopwatch.StartNew();
        for (var i = 0; i < count; i++)
        {
            printed = Print(press, i);
        }

        Figures.Print("documents-agreements", count, count / clock.Elapsed.TotalSeconds, "per second and core");
        Figures.Print("documents-agreement-size", printed.Pages, printed.Pdf.Length / 1024.0, "KB");
        var letter = Letter(press);
        Figures.Print("documents-letter-size", letter.Pages, letter.Pdf.Length / 1024.0, "KB");
        return Task.CompletedTask;
    }

    /// <summary>A decision on a complaint, the longest of the letters.</summary>
    private static PrintedDocument Letter(DocumentRenderer press) =>
        press.Print(
            "letter-decision",
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["number"] = "TS-2026-GZ-000418-JD01",
                ["complaintNumber"] = "TS-2026-GZ-000418",
                ["to"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["name"] = "李淑华", ["address"] = "广东省广州市荔湾区龙津东路 120 号" },
                ["you"] = "您",
                ["institution"] = "示例银行广州分行",
                ["issuedOn"] = new DateOnly(2026, 11, 27),
                ["receivedOn"] = new DateOnly(2026, 11, 16),
                ["channel"] = "热线",
                ["product"] = "信用卡分期",
                ["demand"] = "退还费用",
                ["claimed"] = 3280m,
                ["narrative"] = "2025 年 6 月办理账单分期 24 期，共收取手续费 3,280.00 元，办理时没有说明标准，要求全部退还。",
                ["reasons"] =
                    "经调取办理时的录音，我行人员没有逐项说明手续费的收取标准；分期金额和期数由您本人确认。依据信用卡业务的有关规定，手续费应当事先告知。",
                ["outcome"] = "PartlyGranted",
                ["granted"] = 1640m,
                ["decidedOn"] = new DateOnly(2026, 11, 27),
                ["superior"] = "示例银行总行",
                ["reviewDays"] = 30,
                ["applyBy"] = new DateOnly(2026, 12, 28),
            },
            new PrintOptions("TS-2026-GZ-000418-JD01", new DateTimeOffset(2026, 11, 27, 2, 0, 0, TimeSpan.Zero), "letter:test")
        );

    private static PrintedDocument Print(DocumentRenderer press, int i) =>
        press.Print(
            "mediation-agreement",
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                ["number"] = $"（2026）穗金人调字第{i:000000}号",
                ["isPeoplesMediation"] = true,
                ["bodyName"] = "广州市金融消费纠纷人民调解委员会",
                ["applicant"] = new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    ["name"] = "李淑华",
                    ["document"] = "440103195903124522",
                    ["phone"] = "13800136072",
                    ["address"] = "广东省广州市荔湾区龙津东路 120 号",
                },
                ["respondent"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["name"] = "示例银行广州分行" },
                ["facts"] =
                    "2025 年 6 月，申请人以尾号 3021 的信用卡办理账单分期 24 期，被申请人共收取分期手续费人民币 3,280.00 元。申请人认为办理时未被充分告知手续费标准，要求全部退还。",
                ["amount"] = 3000m + i,
                ["payBy"] = new DateOnly(2026, 12, 4),
                ["terms"] = new[] { "款项付清后，双方就本次分期手续费再无其他纠纷。" },
                ["mediator"] = "许文",
                ["complaintNumber"] = $"TS-2026-GZ-{i:000000}",
                ["signedOn"] = new DateOnly(2026, 11, 27),
            },
            new PrintOptions($"（2026）穗金人调字第{i:000000}号", new DateTimeOffset(2026, 11, 27, 2, 0, 0, TimeSpan.Zero), $"mediation:{i}")
        );
}
