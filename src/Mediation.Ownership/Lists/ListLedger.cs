namespace Mediation.Ownership.Lists;

/// <summary>
/// The ledger of owned cases (包案台账): who is or was responsible for which major case, what was done by when, and who closed it out. Last named first,
/// paged by key on an index; each reader sees the cases of the own scope.
/// </summary>
[RequiresPermission(OwnershipPermissions.ReadLedger)]
public sealed class ListLedger(LedgerQuery ledger) : Query<ListLedger.Input, ListLedger.Result>, IHaveRoute
{
    /// <param name="Filter">Which cases.</param>
    /// <param name="After">Where the page before ended, as its result said.</param>
    /// <param name="Before">Where the page after began, as its result said: the way back.</param>
    public sealed record Input(LedgerFilter Filter, string? After = null, string? Before = null, int Take = 50) : IInput<Result>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Filter).UnderOwnNames(new LedgerFilterChecks());
            RuleFor(i => i.Take).InclusiveBetween(1, 200).WithErrorCode("Core:TakeOutOfRange");
        }
    }

    /// <param name="Rows">A page of the ledger.</param>
    /// <param name="Next">Goes into <c>After</c>; null on the last page.</param>
    /// <param name="Previous">Goes into <c>Before</c>; null on the first page.</param>
    /// <param name="Count">How many the whole ledger has.</param>
    public sealed record Result(IReadOnlyList<LedgerRow> Rows, string? Next, string? Previous, int Count);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var (after, before) = (InstantPageKey.Read(input.After, "after"), InstantPageKey.Read(input.Before, "before"));
        var entries = await ledger.OfAsync(input.Filter, ct);
        var read = await LedgerQuery.PageAsync(entries, before ?? after, isBack: before is not null, input.Take + 1, ct);
        var more = read.Count > input.Take;
        List<LedgerRow> page = [.. read.Take(input.Take)];
        if (before is not null)
        {
            page.Reverse();
        }

        return new Result(
            page,
            page.Count > 0 && (before is not null || more) ? page[^1].Key.ToString() : null,
            page.Count > 0 && (before is not null ? more : after is not null) ? page[0].Key.ToString() : null,
            await entries.CountAsync(ct)
        );
    }

    public static void Map(ApiRoutes api) =>
        api.MapGet(
            "owned-cases/ledger",
            async ([AsParameters] LedgerFilter filter, UseCaseRunner run, CancellationToken ct, string? after = null, string? before = null, int take = 50) =>
                TypedResults.Ok(await run.RunAsync(new Input(filter, after, before, take), ct: ct))
        );
}
