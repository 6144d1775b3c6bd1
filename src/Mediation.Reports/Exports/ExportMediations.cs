using FluentValidation;
using static Mediation.Reports.Exports.Workbook;

namespace Mediation.Reports.Exports;

/// <summary>All the mediations behind a figure as a workbook, with what they are limited to.</summary>
[RequiresPermission(ReportPermissions.Read)]
[RequiresConfirmation]
public sealed class ExportMediations(
    FigureRows behind,
    MediationDbContext db,
    InstitutionTime institution,
    Texts texts,
    CurrentUser user,
    TimeProvider clock,
    ScratchFolder scratch,
    ExportLog log
) : Query<ExportMediations.Input, ExportedList>, IHaveRoute
{
    public sealed record Input(MediationFigure Figure = MediationFigure.Pushed, DateOnly? From = null, DateOnly? To = null, string? Body = null)
        : IInput<ExportedList>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Body).AtMost(200).Readable();
    }

    public override async Task<ExportedList> RunAsync(Input input, CancellationToken ct)
    {
        var period = ReportPeriod.Of(input.From, input.To, institution.Today(clock));
        var mediations = MediationsOfFigure.Of(db, user, institution, period, input.Figure, input.Body);
        var rows = await mediations.CountAsync(ct);
        var workbook = new Workbook()
            .Add(texts["Report:Mediations"], rows, (skip, take) => behind.MediationsAsync(mediations, skip, take, ct))
            .Add(
                texts["Report:Sheet:Limits"],
                [
                    Row((texts["Report:Limit"], texts["Report:Figure"]), (texts["Report:Value"], texts.Of(input.Figure))),
                    Row((texts["Report:Limit"], texts["Report:FormulaHead"]), (texts["Report:Value"], texts[$"Report:{input.Figure}:Formula"])),
                    Row((texts["Report:Limit"], texts["Report:FirstDay"]), (texts["Report:Value"], period.From.ToDateTime(TimeOnly.MinValue))),
                    Row((texts["Report:Limit"], texts["Report:LastDay"]), (texts["Report:Value"], period.To.ToDateTime(TimeOnly.MinValue))),
                    Row((texts["Report:Limit"], texts["Mediation:Body"]), (texts["Report:Value"], input.Body ?? texts["List:Both"])),
                ]
            );
        var file = await workbook.SaveAsync(scratch, ct);
        log.Record(nameof(ExportMediations), rows, input with { From = period.From, To = period.To, Body = input.Body is null ? null : ExportDetail.Used });
        return new ExportedList(string.Create(CultureInfo.InvariantCulture, $"mediations-{period.From:yyyyMMdd}-{period.To:yyyyMMdd}.xlsx"), file, rows);
    }

    public static void Map(ApiRoutes api) => api.MapExport<Input>("reports/mediations/export");
}
