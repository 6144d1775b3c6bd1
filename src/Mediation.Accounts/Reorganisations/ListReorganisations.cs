namespace Mediation.Accounts.Reorganisations;

/// <summary>The changes of the organisation, newest first, a page at a time.</summary>
[RequiresPermission(AccountPermissions.ManageOrganisation)]
public sealed class ListReorganisations(MediationDbContext db, ReorganisationNames names)
    : Query<ListReorganisations.Input, ListReorganisations.Result>,
        IHaveRoute
{
    private const int PageSize = 50;

    /// <param name="After">Where the page before ended, as its result said.</param>
    /// <param name="Before">Where the page after began, as its result said: the way back.</param>
    public sealed record Input(string? After = null, string? Before = null) : IInput<Result>;

    /// <param name="Next">Goes into <c>After</c>; null at the end.</param>
    /// <param name="Previous">Goes into <c>Before</c>; null on the first page.</param>
    public sealed record Result(IReadOnlyList<ReorganisationRow> Rows, string? Next, string? Previous = null);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.After).AtMost(100);
            RuleFor(i => i.Before).AtMost(100);
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var (after, before) = (InstantPageKey.Read(input.After, "after"), InstantPageKey.Read(input.Before, "before"));
        var page = await Ordered(db.Set<Reorganisation>().AsNoTracking(), after, before).Take(PageSize + 1).ToListAsync(ct);
        var more = page.Count > PageSize;
        page = [.. page.Take(PageSize)];
        if (before is not null)
        {
            page.Reverse();
        }

        return new Result(
            await names.RowsAsync(page, ct),
            page.Count > 0 && (before is not null || more) ? KeyOf(page[^1]) : null,
            page.Count > 0 && (before is not null ? more : after is not null) ? KeyOf(page[0]) : null
        );
    }

    private static string KeyOf(Reorganisation r) => new InstantPageKey(r.ProposedAt, r.Id).ToString();

    private static IQueryable<Reorganisation> Ordered(IQueryable<Reorganisation> all, InstantPageKey? after, InstantPageKey? before)
    {
        if (before is not null)
        {
            var (from, id) = before;
            return all.Where(r => r.ProposedAt > from || (r.ProposedAt == from && r.Id > id)).OrderBy(r => r.ProposedAt).ThenBy(r => r.Id);
        }

        if (after is not null)
        {
            var (to, id) = after;
            all = all.Where(r => r.ProposedAt < to || (r.ProposedAt == to && r.Id < id));
        }

        return all.OrderByDescending(r => r.ProposedAt).ThenByDescending(r => r.Id);
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("organisation/changes");
}
