namespace Mediation.Accounts.Reorganisations;

/// <summary>The changes of the organisation, newest first, a page at a time.</summary>
[RequiresPermission(AccountPermissions.ManageOrganisation)]
public sealed class ListReorganisations(MediationDbContext db, ReorganisationNames names)
    : Query<ListReorganisations.Input, ListReorganisations.Result>,
        IHaveRoute
{
    private const int PageSize = 50;

    private static readonly InstantOrder<Reorganisation> Order = new(r => r.ProposedAt, r => r.Id);

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
        var request = InstantPageRequest.Of(input.After, input.Before, PageSize);
        var read = await Order.Read(db.Set<Reorganisation>().AsNoTracking(), request).ToListAsync(ct);
        var page = request.PageOf(read, r => new InstantPageKey(r.ProposedAt, r.Id));
        return new Result(await names.RowsAsync(page.Rows, ct), page.Next, page.Previous);
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("organisation/changes");
}
