namespace Mediation.Complaints.Signals;

/// <summary>All complaints of a burst that the reader sees, the newest first, a page at a time.</summary>
[RequiresPermission(ComplaintPermissions.ReadBursts)]
public sealed class ListBurstCases(MediationDbContext db, BurstCaseReader reader, CurrentUser user)
    : Query<ListBurstCases.Input, ListBurstCases.Result>,
        IHaveRoute
{
    private const int PageSize = 50;

    /// <param name="BurstId">The burst.</param>
    /// <param name="After">Where the page before ended, as its result said.</param>
    public sealed record Input(Guid BurstId, string? After = null) : IInput<Result>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.After).AtMost(100);
    }

    /// <param name="Kind">What they have in common.</param>
    /// <param name="Next">Goes into <c>After</c>; null at the end.</param>
    public sealed record Result(BurstKind Kind, BurstState State, IReadOnlyList<BurstCaseRow> Rows, string? Next);

    /// <exception cref="BusinessException"><c>Complaints:BurstUnknown</c></exception>
    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var burst = await db.Set<Burst>().AsNoTracking().InScope(user).SingleOrDefaultAsync(b => b.Id == input.BurstId, ct)
            ?? throw ComplaintErrors.BurstUnknown();
        var rows = await reader.PageAsync(burst.Id, InstantPageKey.Read(input.After, "after"), PageSize + 1, ct);
        var page = rows.Take(PageSize).ToList();
        return new Result(burst.Kind, burst.State, page, rows.Count > PageSize ? new InstantPageKey(page[^1].ReceivedAt, page[^1].Id).ToString() : null);
    }

    public static void Map(ApiRoutes api) =>
        api.MapGet("bursts/{id:guid}/cases", async (Guid id, string? after, UseCaseRunner run, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(new Input(id, after), ct: ct))
        );
}
