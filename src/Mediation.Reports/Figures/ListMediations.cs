using FluentValidation;

namespace Mediation.Reports.Figures;

/// <summary>The mediations behind a figure of the compliance report, paged by their number.</summary>
[RequiresPermission(ReportPermissions.Read)]
public sealed class ListMediations(MediationDbContext db, InstitutionTime institution, CurrentUser user, TimeProvider clock)
    : Query<ListMediations.Input, ListMediations.Result>,
        IHaveRoute
{
    /// <param name="After">Number of the last mediation of the page before, as its result said.</param>
    public sealed record Input(
        MediationFigure Figure = MediationFigure.Pushed,
        DateOnly? From = null,
        DateOnly? To = null,
        string? Body = null,
        string? After = null,
        int Take = 100
    ) : IInput<Result>;

    /// <param name="Count">How many the whole list has.</param>
    public sealed record Result(DateOnly From, DateOnly To, IReadOnlyList<MediationRow> Rows, string? Next, int Count);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Take).InclusiveBetween(1, 200).WithErrorCode("Core:TakeOutOfRange");
            RuleFor(i => i.Body).AtMost(200).Readable();
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var period = ReportPeriod.Of(input.From, input.To, institution.Today(clock));
        var behind = MediationsOfFigure.Of(db, user, institution, period, input.Figure, input.Body);
        var count = await behind.CountAsync(ct);
        if (input.After is { Length: > 0 } after)
        {
            if (!await behind.AnyAsync(m => m.Number == after, ct))
            {
                throw InvalidInputException.Of("after", "Core:MalformedPageKey");
            }

            behind = behind.Where(m => string.Compare(m.Number, after) > 0);
        }

        var rows = await (
            from m in behind
            join c in db.Complaints on m.CaseId equals c.Id
            orderby m.Number
            select new MediationRow(c.Number, m.Number, m.BodyName, m.State, m.AcknowledgedAt, m.AgreedAmount, m.PayBy)
        )
            .Take(input.Take + 1)
            .ToListAsync(ct);
        return new Result(period.From, period.To, [.. rows.Take(input.Take)], rows.Count > input.Take ? rows[input.Take - 1].Number : null, count);
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("reports/mediations");
}
