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
        return Task.CompletedTask;
    }

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
