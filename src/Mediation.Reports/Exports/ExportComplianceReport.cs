using static Mediation.Reports.Exports.Workbook;

namespace Mediation.Reports.Exports;

/// <summary>
/// The compliance report as a workbook: the figures with their formulas in words, and all cases, mediations and duties behind
/// them, without persons.
/// </summary>
[RequiresPermission(ReportPermissions.Read)]
[RequiresConfirmation]
public sealed class ExportComplianceReport(
    ComplianceReportReader reader,
    FigureRows behind,
    ClaimRows claims,
    MediationDbContext db,
    InstitutionTime institution,
    Texts texts,
    CurrentUser user,
    ScratchFolder scratch,
    ExportLog log
) : Query<ExportComplianceReport.Input, ExportedList>, IHaveRoute
{
    public sealed record Input(DateOnly? From = null, DateOnly? To = null) : IInput<ExportedList>;

    public override async Task<ExportedList> RunAsync(Input input, CancellationToken ct)
    {
        var report = await reader.ReadAsync(input.From, input.To, ct);
        ReportPeriod period = new(report.From, report.To);
        var cases = ReportScope.Received(db, user, institution, period);
        var mediations = MediationsOfFigure.Of(db, user, institution, period, MediationFigure.Pushed, body: null);
        var workbook = new Workbook()
            .Add(texts["Report:Sheet:Summary"], Summary(report))
            .Add(texts["Report:ByState"], Counts(report.ByState))
            .Add(texts["Report:ByChannel"], Counts(report.ByChannel))
            .Add(texts["Report:ByProduct"], Counts(report.ByProduct))
            .Add(texts["Report:ByVerifiedCause"], Counts(report.ByVerifiedCause))
            .Add(texts["Report:ByClaim"], [.. report.ByClaim.Select(ClaimRow)])
            .Add(
                texts["Report:Timeliness"],
                [
                    .. report.Timeliness.Select(t =>
                        Row(
                            (texts["Report:Duty"], t.Name),
                            (texts["DutyResult:Met"], t.Met),
                            (texts["DutyResult:Late"], t.Late),
                            (texts["DutyResult:StillOverdue"], t.StillOverdue),
                            (texts["Report:InTime"] + " %", t.InTime.Percent)
                        )
                    ),
                ]
            )
            .Add(
                texts["Report:Bodies"],
                [
                    .. report.Mediation.Bodies.Select(b =>
                        Row(
                            (texts["Mediation:Body"], b.Body),
                            (texts["MediationFigure:Pushed"], b.Pushed),
                            (texts["MediationFigure:Accepted"], b.Accepted),
                            (texts["MediationFigure:Agreed"], b.Agreed),
                            (texts["Report:Sum"], b.SumAgreed),
                            (texts["Report:SuccessA"] + " %", b.SuccessOfAccepted.Percent),
                            (texts["Report:SuccessB"] + " %", b.SuccessOfCompleted.Percent)
                        )
                    ),
                ]
            )
            .Add(texts["Report:Sheet:Cases"], report.Total, (skip, take) => behind.CasesAsync(cases, skip, take, columns: null, ct))
            .Add(texts["Report:Claims"], await claims.CountAsync(cases, null, ct), (skip, take) => claims.ReadAsync(cases, null, skip, take, ct))
            .Add(texts["Report:Mediations"], report.Mediation.Pushed, (skip, take) => behind.MediationsAsync(mediations, skip, take, ct))
            .Add(texts["Report:Sheet:Duties"], report.Timeliness.Sum(t => t.InTime.Among), (skip, take) => behind.DutiesAsync(period, skip, take, ct));
        var file = await workbook.SaveAsync(scratch, ct);
        log.Record(nameof(ExportComplianceReport), report.Total, period);
        return new ExportedList(string.Create(CultureInfo.InvariantCulture, $"report-{report.From:yyyyMMdd}-{report.To:yyyyMMdd}.xlsx"), file, report.Total);
    }

    private List<Dictionary<string, object?>> Summary(ComplianceReport report)
    {
        var mediation = report.Mediation;
        return
        [
            Line("Report:Total", report.Total),
            Line("Report:Open", report.Open),
            .. report.Timeliness.Select(t => Line("Report:InTime", t.InTime, t.Name)),
            Line("Report:Pushed", mediation.Pushed),
            Line("Report:Accepted", mediation.Accepted),
            Line("Report:Agreed", mediation.Agreed),
            Line("Report:Sum", mediation.SumAgreed, unit: "Report:Unit:Yuan"),
            Line("Report:SuccessA", mediation.SuccessOfAccepted),
            Line("Report:SuccessB", mediation.SuccessOfCompleted),
        ];

        Dictionary<string, object?> Line(string key, object value, string? of = null, string unit = "Report:Unit:Cases") =>
            Row(
                (texts["Report:Figure"], of is null ? texts[key] : of + " " + texts[key]),
                (texts["Report:Value"], value is Share share ? share.Percent : value),
                (texts["Report:Unit"], texts[value is Share ? "Report:Unit:Percent" : unit]),
                (texts["Report:Numerator"], (value as Share?)?.Of),
                (texts["Report:Denominator"], (value as Share?)?.Among),
                (texts["Report:FormulaHead"], texts[key + ":Formula"]),
                (texts["Report:FirstDay"], report.From.ToDateTime(TimeOnly.MinValue)),
                (texts["Report:LastDay"], report.To.ToDateTime(TimeOnly.MinValue))
            );
    }

    private Dictionary<string, object?> ClaimRow(ClaimOutcomes kind) =>
        Row([(texts["Report:ClaimKind"], kind.Word), .. kind.Each.Select(c => (texts.Of(c.Outcome), (object?)c.Claims))]);

    private List<Dictionary<string, object?>> Counts<T>(IReadOnlyList<CountBy<T>> counts) =>
        [.. counts.Select(c => Row((texts["Report:Kind"], c.Word), (texts["Report:Count"], c.Count)))];

    public static void Map(ApiRoutes api) => api.MapExport<Input>("reports/compliance/export");
}
