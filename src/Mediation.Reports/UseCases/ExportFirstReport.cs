using System.Globalization;
using Mediation.Complaints.Domain;
using Mediation.Core.Calendars;
using Mediation.Core.Data;
using Mediation.Core.Http;
using Mediation.Core.Localization;
using Mediation.Core.Policies;
using Mediation.Core.Security;
using Mediation.Core.UseCases;
using Mediation.Reports.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using MiniExcelLibs;

namespace Mediation.Reports.UseCases;

/// <summary>The first report as a workbook: the figures with their formulas in words, and the cases behind them without persons.</summary>
[RequiresPermission(ReportPermissions.Read)]
public sealed class ExportFirstReport(UseCase<GetFirstReport.Input, FirstReport> figures, MediationDbContext db, PolicyReader policies, InstitutionTime institution, Texts texts, CurrentUser user)
    : Query<ExportFirstReport.Input, ExportFirstReport.Result>, IHaveRoute
{
    /// <summary>Rows of the list of cases; the address of the list has them all.</summary>
    private const int MostCases = 50_000;

    public sealed record Input(DateOnly? From = null, DateOnly? To = null) : IInput<Result>;

    public sealed record Result(string Name, Stream Content);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var report = await figures.RunAsync(new GetFirstReport.Input(input.From, input.To), ct);
        Dictionary<string, object> sheets = new(StringComparer.Ordinal)
        {
            [texts["Report:Sheet:Summary"]] = Summary(report),
            [texts["Report:ByState"]] = Counts(report.ByState),
            [texts["Report:ByChannel"]] = Counts(report.ByChannel),
            [texts["Report:ByProduct"]] = Counts(report.ByProduct),
            [texts["Report:Bodies"]] = report.Mediation.Bodies.Select(b => Row(
                (texts["Mediation:Body"], b.Body), (texts["MediationFigure:Pushed"], b.Pushed), (texts["MediationFigure:Accepted"], b.Accepted), (texts["MediationFigure:Agreed"], b.Agreed),
                (texts["Report:Sum"], b.SumAgreed), (texts["Report:SuccessA"], b.SuccessOfAccepted.Percent), (texts["Report:SuccessB"], b.SuccessOfCompleted.Percent))).ToList(),
            [texts["Report:Sheet:Cases"]] = await CasesAsync(report, ct),
        };
        MemoryStream workbook = new();
        await workbook.SaveAsAsync(sheets, cancellationToken: ct);
        workbook.Position = 0;
        return new Result(string.Create(CultureInfo.InvariantCulture, $"report-{report.From:yyyyMMdd}-{report.To:yyyyMMdd}.xlsx"), workbook);
    }

    private List<Dictionary<string, object?>> Summary(FirstReport report)
    {
        List<Dictionary<string, object?>> rows =
        [
            Line("Report:Total", report.Total, null), Line("Report:Open", report.Open, null),
            Line("Report:Pushed", report.Mediation.Pushed, null), Line("Report:Agreed", report.Mediation.Agreed, null), Line("Report:Sum", report.Mediation.SumAgreed, null),
            Line("Report:SuccessA", report.Mediation.SuccessOfAccepted.Percent, report.Mediation.SuccessOfAccepted),
            Line("Report:SuccessB", report.Mediation.SuccessOfCompleted.Percent, report.Mediation.SuccessOfCompleted),
        ];
        rows.AddRange(report.Timeliness.Select(t => Row(
            (texts["Report:Figure"], texts["Report:InTime"] + " " + texts.Of(t.Kind)), (texts["Report:Value"], t.InTime.Percent), (texts["Report:Numerator"], t.InTime.Of),
            (texts["Report:Denominator"], t.InTime.Among), (texts["Report:FormulaHead"], texts["Report:InTime:Formula"]))));
        return rows;

        Dictionary<string, object?> Line(string key, object? value, Share? share) => Row(
            (texts["Report:Figure"], texts[key]), (texts["Report:Value"], value), (texts["Report:Numerator"], share?.Of), (texts["Report:Denominator"], share?.Among), (texts["Report:FormulaHead"], texts[key + ":Formula"]));
    }

    private List<Dictionary<string, object?>> Counts<T>(IReadOnlyList<CountBy<T>> counts) =>
        [.. counts.Select(c => Row((texts["Report:Kind"], c.Word), (texts["Report:Count"], c.Count)))];

    private async Task<List<Dictionary<string, object?>>> CasesAsync(FirstReport report, CancellationToken ct)
    {
        var codes = (await policies.InForceAsync<ComplaintCodes>(ComplaintCodes.PolicyKey, report.To, ct)).Rules;
        var cases = await ReportScope.Received(db, user, institution, report.From, report.To).OrderBy(c => c.ReceivedAt).ThenBy(c => c.Number).Take(MostCases)
            .Select(c => new { c.Number, c.State, c.Channel, c.ProductCode, c.CauseCode, c.ClaimedAmount, c.ReceivedAt, c.ClosedAt }).ToListAsync(ct);
        return [.. cases.Select(c => Row(
            (texts["Report:Number"], c.Number), (texts["Column:State"], texts.Of(c.State)), (texts["Register:Channel"], texts.Of(c.Channel)), (texts["Register:Product"], codes.Product(c.ProductCode)),
            (texts["Register:Cause"], codes.Cause(c.CauseCode)), (texts["Column:Amount"], c.ClaimedAmount), (texts["Register:ReceivedAt"], institution.LocalOf(c.ReceivedAt)),
            (texts["Report:ClosedAt"], c.ClosedAt is { } closed ? institution.LocalOf(closed) : null)))];
    }

    /// <summary>Text stays text: MiniExcel writes strings as strings, so that a leading = + - @ is never a formula.</summary>
    private static Dictionary<string, object?> Row(params (string Head, object? Value)[] cells) => cells.ToDictionary(c => c.Head, c => c.Value, StringComparer.Ordinal);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("reports/first/export", async ([AsParameters] Input input, UseCaseRunner run, CancellationToken ct) =>
        {
            var file = await run.RunAsync(input, ct: ct);
            return TypedResults.File(file.Content, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file.Name);
        });
}
