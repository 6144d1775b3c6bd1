using FluentValidation;
using Mediation.Ownership.Lists;
using static Mediation.Reports.Exports.Workbook;

namespace Mediation.Reports.Exports;

/// <summary>The whole ledger of owned cases (包案台账) of a filter as a file, with all its pages: a workbook, or CSV.</summary>
[RequiresPermission(ReportPermissions.ExportLedger)]
[RequiresConfirmation]
public sealed class ExportLedger(
    LedgerQuery ledger,
    LedgerSheet sheet,
    InstitutionTime institution,
    Texts texts,
    TimeProvider clock,
    ScratchFolder scratch,
    ExportLog log
) : Query<ExportLedger.Input, ExportedList>, IHaveRoute
{
    private const string Route = "owned-cases/ledger/export";

    public sealed record Input(LedgerFilter Filter, ExportFormat Format = ExportFormat.Xlsx) : IInput<ExportedList>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Filter).UnderOwnNames(new LedgerFilterChecks());
    }

    public override async Task<ExportedList> RunAsync(Input input, CancellationToken ct)
    {
        var (filter, now) = (input.Filter, institution.LocalOf(clock.GetUtcNow()));
        var entries = await ledger.OfAsync(filter, ct);
        var (content, rows) =
            input.Format == ExportFormat.Csv
                ? await CsvFile.SaveAsync(sheet.Heads, sheet.RowsAsync(LedgerQuery.AllAsync(entries, ct), ct), scratch, ct)
                : await WorkbookAsync(entries, filter, now, ct);
        log.Record(
            nameof(ExportLedger),
            rows,
            new
            {
                filter.Unit,
                filter.Level,
                LedgerState = filter.State,
                Leader = string.IsNullOrWhiteSpace(filter.Leader) ? null : ExportDetail.Used,
                filter.NamedFrom,
                filter.NamedTo,
                input.Format,
            }
        );
        var isCsv = input.Format == ExportFormat.Csv;
        return new ExportedList(string.Create(CultureInfo.InvariantCulture, $"ledger-{now:yyyyMMdd-HHmm}.{(isCsv ? "csv" : "xlsx")}"), content, rows)
        {
            MediaType = isCsv ? CsvFile.MediaType : MediaType,
        };
    }

    private async Task<(Stream Content, int Rows)> WorkbookAsync(IQueryable<LedgerQuery.Entry> entries, LedgerFilter filter, DateTime now, CancellationToken ct)
    {
        var rows = await entries.CountAsync(ct);
        var workbook = new Workbook()
            .Add(texts["Menu:Ledger"], rows, (skip, take) => sheet.RowsAsync(LedgerQuery.AllAsync(entries, ct), ct).Skip(skip).Take(take))
            .Add(texts["Report:Sheet:Limits"], [.. Limits(filter, now).Select(l => Row((texts["Report:Limit"], l.Word), (texts["Report:Value"], l.Value)))]);
        return (await workbook.SaveAsync(scratch, ct), rows);
    }

    private IEnumerable<(string Word, object Value)> Limits(LedgerFilter filter, DateTime now)
    {
        var both = texts["List:Both"];
        yield return (texts["Report:MadeAt"], now);
        yield return (texts["Ledger:UnitBelow"], filter.Unit ?? both);
        yield return (texts["Ledger:Level"], filter.Level is { } level ? texts.Of(level) : both);
        yield return (texts["Column:State"], filter.State is { } state ? texts.Of(state) : both);
        yield return (texts["Ledger:Leader"], string.IsNullOrWhiteSpace(filter.Leader) ? both : filter.Leader);
        yield return (texts["Ledger:NamedFrom"], filter.NamedFrom is { } from ? from.ToDateTime(TimeOnly.MinValue) : both);
        yield return (texts["Ledger:NamedTo"], filter.NamedTo is { } to ? to.ToDateTime(TimeOnly.MinValue) : both);
    }

    /// <summary>The address of the export of a ledger.</summary>
    public static string AddressOf(LedgerFilter filter, ExportFormat format) =>
        filter.ToQuery() is var query && query.Length == 0 ? $"/api/v1/{Route}?format={format}" : $"/api/v1/{Route}{query}&format={format}";

    public static void Map(ApiRoutes api) =>
        api.MapGet(Route, async ([AsParameters] LedgerFilter filter, UseCaseRunner run, CancellationToken ct, ExportFormat format = ExportFormat.Xlsx) =>
            (await run.RunAsync(new Input(filter, format), ct: ct)).ToFile()
        );
}
