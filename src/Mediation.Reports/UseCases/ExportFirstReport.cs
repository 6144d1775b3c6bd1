using System.Globalization;
using Mediation.Complaints.Data;
using Mediation.Complaints.Domain;
using Mediation.Core.Calendars;
using Mediation.Core.Data;
using Mediation.Core.Http;
using Mediation.Core.Localization;
using Mediation.Core.Policies;
using Mediation.Core.Security;
using Mediation.Core.UseCases;
using Mediation.Referrals.Data;
using Mediation.Reports.Domain;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using MiniExcelLibs;

namespace Mediation.Reports.UseCases;

/// <summary>The first report as a workbook: the figures with their formulas in words, and the cases, mediations and duties behind them, without persons.</summary>
[RequiresPermission(ReportPermissions.Read)]
public sealed class ExportFirstReport(UseCase<GetFirstReport.Input, FirstReport> figures, MediationDbContext db, PolicyReader policies, InstitutionTime institution, Texts texts, CurrentUser user, TimeProvider time)
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
            [texts["Report:Timeliness"]] = report.Timeliness.Select(t => Row(
                (texts["Report:Duty"], texts[$"Limit:{t.Kind}"]), (texts["DutyResult:Met"], t.Met), (texts["DutyResult:Late"], t.Late), (texts["DutyResult:StillOverdue"], t.StillOverdue),
                (texts["Report:InTime"] + " %", t.InTime.Percent))).ToList(),
            [texts["Report:Bodies"]] = report.Mediation.Bodies.Select(b => Row(
                (texts["Mediation:Body"], b.Body), (texts["MediationFigure:Pushed"], b.Pushed), (texts["MediationFigure:Accepted"], b.Accepted), (texts["MediationFigure:Agreed"], b.Agreed),
                (texts["Report:Sum"], b.SumAgreed), (texts["Report:SuccessA"] + " %", b.SuccessOfAccepted.Percent), (texts["Report:SuccessB"] + " %", b.SuccessOfCompleted.Percent))).ToList(),
            [texts["Report:Sheet:Cases"]] = await CasesAsync(report, ct),
            [texts["Report:Mediations"]] = await MediationsAsync(report, ct),
            [texts["Report:Sheet:Duties"]] = await DutiesAsync(report, ct),
        };
        MemoryStream workbook = new();
        await workbook.SaveAsAsync(sheets, cancellationToken: ct);
        workbook.Position = 0;
        return new Result(string.Create(CultureInfo.InvariantCulture, $"report-{report.From:yyyyMMdd}-{report.To:yyyyMMdd}.xlsx"), workbook);
    }

    private List<Dictionary<string, object?>> Summary(FirstReport report)
    {
        var mediation = report.Mediation;
        return
        [
            Line("Report:Total", report.Total), Line("Report:Open", report.Open),
            .. report.Timeliness.Select(t => Line("Report:InTime", t.InTime, texts[$"Limit:{t.Kind}"])),
            Line("Report:Pushed", mediation.Pushed), Line("Report:Accepted", mediation.Accepted), Line("Report:Agreed", mediation.Agreed), Line("Report:Sum", mediation.SumAgreed, unit: "Report:Unit:Yuan"),
            Line("Report:SuccessA", mediation.SuccessOfAccepted), Line("Report:SuccessB", mediation.SuccessOfCompleted),
        ];

        Dictionary<string, object?> Line(string key, object value, string? of = null, string unit = "Report:Unit:Cases") => Row(
            (texts["Report:Figure"], of is null ? texts[key] : of + " " + texts[key]),
            (texts["Report:Value"], value is Share share ? share.Percent : value), (texts["Report:Unit"], texts[value is Share ? "Report:Unit:Percent" : unit]),
            (texts["Report:Numerator"], (value as Share?)?.Of), (texts["Report:Denominator"], (value as Share?)?.Among),
            (texts["Report:FormulaHead"], texts[key + ":Formula"]), (texts["Report:FirstDay"], report.From.ToDateTime(TimeOnly.MinValue)), (texts["Report:LastDay"], report.To.ToDateTime(TimeOnly.MinValue)));
    }

    private List<Dictionary<string, object?>> Counts<T>(IReadOnlyList<CountBy<T>> counts) =>
        [.. counts.Select(c => Row((texts["Report:Kind"], c.Word), (texts["Report:Count"], c.Count)))];

    private async Task<List<Dictionary<string, object?>>> CasesAsync(FirstReport report, CancellationToken ct)
    {
        var codes = (await policies.InForceAsync<ComplaintCodes>(ComplaintCodes.PolicyKey, report.To, ct)).Rules;
        var cases = await ReportScope.Received(db, user, institution, new ReportPeriod(report.From, report.To)).OrderBy(c => c.ReceivedAt).ThenBy(c => c.Number).Take(MostCases)
            .Select(c => new { c.Number, c.State, c.Channel, c.ProductCode, c.CauseCode, c.ClaimedAmount, c.ReceivedAt, c.ClosedAt }).ToListAsync(ct);
        return [.. cases.Select(c => Row(
            (texts["Report:Number"], c.Number), (texts["Column:State"], texts.Of(c.State)), (texts["Register:Channel"], texts.Of(c.Channel)), (texts["Register:Product"], codes.Product(c.ProductCode)),
            (texts["Register:Cause"], codes.Cause(c.CauseCode)), (texts["Column:Amount"], c.ClaimedAmount), (texts["Register:ReceivedAt"], Local(c.ReceivedAt)),
            (texts["Report:ClosedAt"], Local(c.ClosedAt))))];
    }

    /// <summary>The mediations behind the figures of mediation.</summary>
    private async Task<List<Dictionary<string, object?>>> MediationsAsync(FirstReport report, CancellationToken ct)
    {
        var cases = ReportScope.Received(db, user, institution, new ReportPeriod(report.From, report.To));
        var rows = await (
            from m in db.MediationCases
            join c in cases on m.CaseId equals c.Id
            where m.AcknowledgedAt != null
            orderby m.Number
            select new { Complaint = c.Number, m.Number, m.BodyName, m.State, m.AcknowledgedAt, m.AcceptedAt, m.AgreedAmount }).Take(MostCases).ToListAsync(ct);
        return [.. rows.Select(m => Row(
            (texts["Report:Number"], m.Complaint), (texts["Report:MediationNumber"], m.Number), (texts["Mediation:Body"], m.BodyName), (texts["Column:State"], texts.Of(m.State)),
            (texts["Mediation:Received"], Local(m.AcknowledgedAt)), (texts["Report:AcceptedAt"], Local(m.AcceptedAt)), (texts["Report:Sum"], m.AgreedAmount)))];
    }

    /// <summary>The duties behind the figures of timeliness, each with how it counts.</summary>
    private async Task<List<Dictionary<string, object?>>> DutiesAsync(FirstReport report, CancellationToken ct)
    {
        var (first, end, cases) = (institution.StartOfDay(report.From), institution.EndOfDay(report.To), db.Complaints.InScope(user));
        List<Dictionary<string, object?>> sheet = [];
        foreach (var result in Enum.GetValues<DutyResult>())
        {
            var rows = await (
                from d in db.Set<Duty>().Where(DutyResults.Counts(result, first, end, time.GetUtcNow()))
                join c in cases on d.ComplaintId equals c.Id
                orderby d.DueAt, c.Number
                select new { c.Number, d.Kind, d.DueAt, d.SettledAt }).Take(MostCases).ToListAsync(ct);
            sheet.AddRange(rows.Select(d => Row(
                (texts["Report:Number"], d.Number), (texts["Report:Duty"], texts[$"Limit:{d.Kind}"]), (texts["Report:Counted"], texts.Of(result)),
                (texts["Report:DueAt"], Local(d.DueAt)), (texts["Report:SettledAt"], Local(d.SettledAt)))));
        }

        return sheet;
    }

    private DateTime? Local(DateTimeOffset? instant) => instant is { } at ? institution.LocalOf(at) : null;

    /// <summary>Text stays text: MiniExcel writes strings as strings, so that a leading = + - @ is never a formula.</summary>
    private static Dictionary<string, object?> Row(params (string Head, object? Value)[] cells) => cells.ToDictionary(c => c.Head, c => c.Value, StringComparer.Ordinal);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("reports/first/export", async ([AsParameters] Input input, UseCaseRunner run, CancellationToken ct) =>
        {
            var file = await run.RunAsync(input, ct: ct);
            return TypedResults.File(file.Content, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file.Name);
        });
}
