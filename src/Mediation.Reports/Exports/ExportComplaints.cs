using FluentValidation;
using FluentValidation.Results;
using Mediation.Complaints.Finding;
using Mediation.Core.Policies;
using static Mediation.Reports.Exports.Workbook;

namespace Mediation.Reports.Exports;

/// <summary>All the cases of a list as a workbook, without persons, with what they are limited to.</summary>
[RequiresPermission(ReportPermissions.Read)]
public sealed class ExportComplaints(
    FigureRows behind,
    ComplaintFilter filter,
    PolicyReader policies,
    InstitutionTime institution,
    Texts texts,
    TimeProvider time,
    ScratchFolder scratch,
    ExportLog log
) : Query<ExportComplaints.Input, ExportedList>, IHaveRoute
{
    /// <summary>As in <see cref="ListComplaints.Input"/>, but for <paramref name="Open"/>: left out, it is both.</summary>
    public sealed record Input(
        ComplaintListView View = ComplaintListView.All,
        bool? Open = null,
        ComplaintState? State = null,
        IntakeChannel? Channel = null,
        string? Product = null,
        RiskLevel? RiskAtLeast = null,
        string? Search = null,
        DateOnly? ReceivedFrom = null,
        DateOnly? ReceivedTo = null,
        DutyKind? Duty = null,
        DutyState? DutyState = null,
        DutyResult? DutyResult = null,
        DateOnly? DutyFrom = null,
        DateOnly? DutyTo = null
    ) : IInput<ExportedList>
    {
        public ListComplaints.Input ToList() =>
            new(View, Open, State, Channel, Product, RiskAtLeast, Search, ReceivedFrom, ReceivedTo, Duty, DutyState, DutyResult, DutyFrom, DutyTo);
    }

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() =>
            RuleFor(i => i)
                .Custom(
                    (input, context) =>
                    {
                        foreach (var fault in ListComplaints.FaultsIn(input.ToList()))
                        {
                            context.AddFailure(new ValidationFailure(fault.Field, fault.Code) { ErrorCode = fault.Code, CustomState = fault.Values });
                        }
                    }
                );
    }

    public override async Task<ExportedList> RunAsync(Input input, CancellationToken ct)
    {
        var cases = filter.Of(input.ToList());
        var now = institution.LocalOf(time.GetUtcNow());
        var codes = (await policies.InForceAsync<ComplaintCodes>(ComplaintCodes.PolicyKey, DateOnly.FromDateTime(now), ct)).Rules;
        var workbook = new Workbook()
            .Add(texts["Report:Sheet:Cases"], await cases.CountAsync(ct), (skip, take) => behind.CasesAsync(cases, skip, take, ct))
            .Add(
                texts["Report:Sheet:Limits"],
                [.. Limits(input, codes, now, texts).Select(l => Row((texts["Report:Limit"], l.Word), (texts["Report:Value"], l.Value)))]
            );
        var file = await workbook.SaveAsync(scratch, ct);
        log.Record(nameof(ExportComplaints), input with { Search = IsSearched(input) ? "used" : null });
        return new ExportedList(string.Create(CultureInfo.InvariantCulture, $"complaints-{now:yyyyMMdd-HHmm}.xlsx"), file);
    }

    /// <summary>What the rows are limited to, in words. The words of a search are not repeated: they may name a person.</summary>
    public static IEnumerable<(string Word, object Value)> Limits(Input input, ComplaintCodes codes, DateTime now, Texts texts)
    {
        var both = texts["List:Both"];
        yield return (texts["Report:MadeAt"], now);
        yield return (texts["Report:Whose"], texts[$"Desk:{input.View}"]);
        yield return (texts["List:Show"], input.Open is { } open ? texts[open ? "List:Open" : "List:Ended"] : both);
        yield return (texts["Column:State"], input.State is { } state ? texts.Of(state) : both);
        yield return (texts["Register:Channel"], input.Channel is { } channel ? texts.Of(channel) : both);
        yield return (texts["Column:Product"], input.Product is { } product ? codes.Product(product) : both);
        yield return (texts["Column:Risk"], input.RiskAtLeast is { } risk ? texts.Of(risk) : both);
        foreach (
            var (word, day) in new[]
            {
                ("Report:ReceivedFrom", input.ReceivedFrom),
                ("Report:ReceivedTo", input.ReceivedTo),
                ("Report:CountedFrom", input.DutyFrom),
                ("Report:CountedTo", input.DutyTo),
            }
        )
        {
            if (day is { } at)
            {
                yield return (texts[word], at.ToDateTime(TimeOnly.MinValue));
            }
        }

        if (input.Duty is { } duty)
        {
            yield return (texts["Report:Duty"], texts[$"Limit:{duty}"]);
        }

        if (input.DutyState is { } stands)
        {
            yield return (texts["Report:DutyState"], texts.Of(stands));
        }

        if (input.DutyResult is { } result)
        {
            yield return (texts["Report:Counted"], texts.Of(result));
        }

        if (IsSearched(input))
        {
            yield return (texts["Ui:Search"], texts["Report:Searched"]);
        }
    }

    private static bool IsSearched(Input input) => !string.IsNullOrWhiteSpace(input.Search);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("reports/complaints/export", async ([AsParameters] Input input, UseCaseRunner run, CancellationToken ct) =>
            (await run.RunAsync(input, ct: ct)).ToFile()
        );
}
