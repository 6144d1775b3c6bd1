using FluentValidation;
using Mediation.Complaints.Handling;
using Mediation.Core.Policies;
using static Mediation.Reports.Exports.Workbook;

namespace Mediation.Reports.Exports;

/// <summary>All the cases of a list as a workbook, without persons, with what they are limited to.</summary>
[RequiresPermission(ReportPermissions.Read)]
[RequiresConfirmation]
public sealed class ExportComplaints(
    CaseHandlers handlers,
    FigureRows behind,
    ClaimRows claims,
    ComplaintListQuery list,
    PolicyReader policies,
    DutyNames names,
    InstitutionTime institution,
    Texts texts,
    TimeProvider clock,
    ScratchFolder scratch,
    ExportLog log
) : Query<ExportComplaints.Input, ExportedList>, IHaveRoute
{
    private const string Route = "reports/complaints/export";

    /// <param name="Columns">Beside number and due date only these, in their order; null for all. Persons are in none.</param>
    public sealed record Input(ComplaintListFilter Filter, IReadOnlyList<ListColumn>? Columns = null) : IInput<ExportedList>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks(DutyNames duties) => RuleFor(i => i.Filter).WithinLimits(duties);
    }

    public override async Task<ExportedList> RunAsync(Input input, CancellationToken ct)
    {
        var (filter, cases) = (input.Filter, list.Of(input.Filter));
        var now = institution.LocalOf(clock.GetUtcNow());
        var codes = await policies.CodesAsync(DateOnly.FromDateTime(now), ct);
        var duty = (await names.AllAsync(ct)).FirstOrDefault(t => t.Kind == filter.Duty);
        var handler = filter.Handler is { } id ? await handlers.NameOfAsync(id, ct) : null;
        var rows = await cases.CountAsync(ct);
        var workbook = new Workbook()
            .Add(texts["Report:Sheet:Cases"], rows, (skip, take) => behind.CasesAsync(cases, skip, take, input.Columns, ct))
            .Add(
                texts["Report:Sheet:Limits"],
                [
                    .. Limits(filter, codes, duty?.Name.Word, handler, now, texts)
                        .Select(l => Row((texts["Report:Limit"], l.Word), (texts["Report:Value"], l.Value))),
                ]
            )
            .Add(texts["Report:Claims"], await claims.CountAsync(cases, filter, ct), (skip, take) => claims.ReadAsync(cases, filter, skip, take, ct));
        var file = await workbook.SaveAsync(scratch, ct);
        log.Record(
            nameof(ExportComplaints),
            rows,
            filter with
            {
                Search = IsSearched(filter) ? ExportDetail.Used : null,
                Product = Known(codes.Products, filter.Product),
                Cause = Known(codes.Causes, filter.Cause),
                VerifiedCause = Known(codes.Causes, filter.VerifiedCause),
                ClaimDemand = Known(codes.Demands, filter.ClaimDemand),
                Duty = duty?.Kind,
            }
        );
        return new ExportedList(string.Create(CultureInfo.InvariantCulture, $"complaints-{now:yyyyMMdd-HHmm}.xlsx"), file, rows);
    }

    /// <summary>What is no code of the list is not kept: anything may have been typed into the address.</summary>
    private static string? Known(IReadOnlyList<CodeItem> list, string? typed) =>
        typed is null || ComplaintCodes.Has(list, typed) ? typed : ExportDetail.Unknown;

    /// <summary>What the rows are limited to, in words. The words of a search are not repeated: they may name a person.</summary>
    public static IEnumerable<(string Word, object Value)> Limits(
        ComplaintListFilter filter,
        ComplaintCodes codes,
        string? dutyName,
        string? handlerName,
        DateTime now,
        Texts texts
    )
    {
        var both = texts["List:Both"];
        yield return (texts["Report:MadeAt"], now);
        yield return (texts["Report:Whose"], texts[$"Desk:{filter.View}"]);
        yield return (texts["List:Show"], filter.Open is { } open ? texts[open ? "List:Open" : "List:Ended"] : both);
        yield return (texts["Column:State"], filter.State is { } state ? texts.Of(state) : both);
        yield return (texts["Register:Channel"], filter.Channel is { } channel ? texts.Of(channel) : both);
        yield return (texts["Column:Product"], filter.Product is { } product ? codes.Product(product) : both);
        yield return (texts["Column:Risk"], filter.RiskAtLeast is { } risk ? texts.Of(risk) : both);
        foreach (
            var (word, day) in new[]
            {
                ("Report:ReceivedFrom", filter.ReceivedFrom),
                ("Report:ReceivedTo", filter.ReceivedTo),
                ("Report:CountedFrom", filter.DutyFrom),
                ("Report:CountedTo", filter.DutyTo),
            }
        )
        {
            if (day is { } at)
            {
                yield return (texts[word], at.ToDateTime(TimeOnly.MinValue));
            }
        }

        if (filter.Duty is { } duty)
        {
            yield return (texts["Report:Duty"], dutyName ?? duty);
        }

        if (filter.DutyState is { } stands)
        {
            yield return (texts["Report:DutyState"], texts.Of(stands));
        }

        if (filter.DutyResult is { } result)
        {
            yield return (texts["Report:Counted"], texts.Of(result));
        }

        if (filter.Handler is { } handler)
        {
            yield return (texts["Field:Handler"], handlerName ?? handler.ToString());
        }

        if (filter.Unassigned is { } unassigned)
        {
            yield return (texts["Field:Handler"], texts[unassigned ? "Holder:Unit" : "List:Assigned"]);
        }

        if (filter.Cause is { } cause)
        {
            yield return (texts["Register:Cause"], codes.Cause(cause));
        }

        if (filter.VerifiedCause is { } verified)
        {
            yield return (texts["Column:VerifiedCause"], codes.Cause(verified));
        }

        if (filter.CauseCorrected is { } corrected)
        {
            yield return (texts["Column:VerifiedCause"], texts[corrected ? "List:CauseCorrected" : "List:CauseConfirmed"]);
        }

        if (filter.ClaimDemand is { } demand)
        {
            yield return (texts["Report:ClaimKind"], codes.Demand(demand));
        }

        if (filter.ClaimOutcome is { } decided)
        {
            yield return (texts["Report:ByClaim"], texts.Of(decided));
        }

        if (filter.Agency is { } agency)
        {
            yield return (texts["Column:Agency"], texts.Of(agency));
        }

        if (IsSearched(filter))
        {
            yield return (texts["Ui:Search"], texts["Report:Searched"]);
        }
    }

    /// <summary>The address of the export of a list.</summary>
    /// <param name="filter">Which cases.</param>
    /// <param name="columns">Which columns; null for all.</param>
    public static string AddressOf(ComplaintListFilter filter, IReadOnlyList<ListColumn>? columns = null) =>
        ComplaintListAddress.QueryOf(filter) is var query && columns is null
            ? $"/api/v1/{Route}{query}"
            : $"/api/v1/{Route}{query}{ComplaintListAddress.QueryOf(columns!, query.Length == 0 ? '?' : '&')}";

    private static bool IsSearched(ComplaintListFilter filter) => !string.IsNullOrWhiteSpace(filter.Search);

    public static void Map(ApiRoutes api) =>
        api.MapGet(Route, async ([AsParameters] ComplaintListFilter filter, UseCaseRunner run, CancellationToken ct, string? columns = null) =>
            (await run.RunAsync(new Input(filter, ListColumns.Read(columns)), ct: ct)).ToFile()
        );
}
