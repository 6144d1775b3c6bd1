using Mediation.Core.Organisation;

namespace Mediation.PolicyStudio.Simulation;

/// <summary>The cases in the reader's row scope that would come out otherwise by the newest simulation of a draft, a page at a time.</summary>
[RequiresPermission(PolicyPermissions.Read)]
public sealed class ListSimulatedCases(MediationDbContext db, DraftBook book, CurrentUser user)
    : Query<ListSimulatedCases.Input, ListSimulatedCases.Result>,
        IHaveRoute
{
    private const int PageSize = 50;

    /// <param name="DraftId">The draft.</param>
    /// <param name="After">Where the page before ended, as its result said.</param>
    /// <param name="Before">Where the page after began, as its result said: the way back.</param>
    /// <param name="Unit">Path of a unit; null for all.</param>
    /// <param name="Change">What would be otherwise; null for all.</param>
    public sealed record Input(Guid DraftId, string? After = null, string? Before = null, string? Unit = null, SimulatedChange? Change = null) : IInput<Result>;

    /// <param name="Rows">A page of them.</param>
    /// <param name="Next">Goes into <c>After</c>; null at the end.</param>
    /// <param name="Previous">Goes into <c>Before</c>; null on the first page.</param>
    public sealed record Result(IReadOnlyList<Row> Rows, string? Next, string? Previous = null);

    /// <param name="LeaderBefore">Who was named; null where nobody was, or where a leader does not matter.</param>
    /// <param name="LeaderAfter">Who would be named.</param>
    public sealed record Row(
        Guid CaseId,
        string Number,
        string UnitPath,
        string Unit,
        SimulatedChange Change,
        PolicyValue Before,
        PolicyValue After,
        string? LeaderBefore,
        string? LeaderAfter
    );

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.After).AtMost(100);
            RuleFor(i => i.Before).AtMost(100);
            RuleFor(i => i.Unit).AtMost(OrganisationUnit.LongestPath);
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var (after, before) = (Read(input.After, "after"), Read(input.Before, "before"));
        var draft = (await book.DraftAsync(input.DraftId, ct)).Id;
        var newest = await db.Set<PolicySimulation>().NewestOf(draft).Select(s => (Guid?)s.Id).FirstOrDefaultAsync(ct) ?? throw SimulationErrors.NotFound();
        var page = await Ordered(db.SimulatedCases(newest, user).Where(input.Unit, input.Change), after, before)
            .Take(PageSize + 1)
            .Select(one => new
            {
                one.Simulated,
                one.Complaint.Number,
                one.Complaint.UnitPath,
                one.Complaint.UnitId,
            })
            .ToListAsync(ct);
        var names = await db.NamesOfUnitsAsync(page.Select(one => one.UnitId), ct);
        var more = page.Count > PageSize;
        page = [.. page.Take(PageSize)];
        if (before is not null)
        {
            page.Reverse();
        }

        return new Result(
            [.. page.Select(one => RowOf(one.Simulated, one.Number, one.UnitPath, names.GetValueOrDefault(one.UnitId, one.UnitPath)))],
            page.Count > 0 && (before is not null || more) ? KeyOf(page[^1].Simulated) : null,
            page.Count > 0 && (before is not null ? more : after is not null) ? KeyOf(page[0].Simulated) : null
        );
    }

    private static Row RowOf(SimulatedCase s, string number, string unitPath, string unit) =>
        new(
            s.CaseId,
            number,
            unitPath,
            unit,
            s.Change,
            new PolicyValue(s.BeforeText, s.BeforeWord),
            new PolicyValue(s.AfterText, s.AfterWord),
            s.LeaderBefore,
            s.LeaderAfter
        );

    private static string KeyOf(SimulatedCase s) => s.CaseId.ToString("N");

    private static Guid? Read(string? key, string field) =>
        string.IsNullOrEmpty(key) ? null
        : Guid.TryParseExact(key, "N", out var id) ? id
        : throw InvalidInputException.Of(field, "Core:MalformedPageKey");

    private static IQueryable<SimulatedCaseInScope> Ordered(IQueryable<SimulatedCaseInScope> cases, Guid? after, Guid? before)
    {
        if (before is { } from)
        {
            return cases.Where(one => one.Simulated.CaseId < from).OrderByDescending(one => one.Simulated.CaseId);
        }

        if (after is { } to)
        {
            cases = cases.Where(one => one.Simulated.CaseId > to);
        }

        return cases.OrderBy(one => one.Simulated.CaseId);
    }

    public static void Map(ApiRoutes api) =>
        api.MapGet(
            "policy-drafts/{id:guid}/simulation/cases",
            async (Guid id, string? after, string? before, string? unit, SimulatedChange? change, UseCaseRunner run, CancellationToken ct) =>
                TypedResults.Ok(await run.RunAsync(new Input(id, after, before, unit, change), ct: ct))
        );
}
