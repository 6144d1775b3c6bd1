namespace Mediation.Complaints.Signals;

/// <summary>Where complaints are more than usual, with the evidence as far as the reader sees it, the newest first, a page at a time.</summary>
[RequiresPermission(ComplaintPermissions.ReadBursts)]
public sealed class ListBursts(
    MediationDbContext db,
    BurstCaseReader reader,
    PolicyReader policies,
    InstitutionTime institution,
    CurrentUser user,
    TimeProvider clock
) : Query<ListBursts.Input, ListBursts.Result>, IHaveRoute
{
    private const int PageSize = 20;

    /// <summary>Complaints that stand with each; all of them by <see cref="ListBurstCases"/>.</summary>
    private const int Shown = 5;

    /// <param name="State">Only these; those that wait for a decision when left out.</param>
    /// <param name="After">Where the page before ended, as its result said.</param>
    public sealed record Input(BurstState? State = null, string? After = null) : IInput<Result>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.After).AtMost(100);
    }

    /// <param name="Rows">A page of them.</param>
    /// <param name="Next">Goes into <c>After</c>; null at the end.</param>
    public sealed record Result(IReadOnlyList<Row> Rows, string? Next);

    /// <param name="Unit">The unit that has all of its complaints, itself or below it.</param>
    /// <param name="Product">Business category of the newest.</param>
    /// <param name="Persons">Persons in the window when it had most.</param>
    /// <param name="Usual">Complaints that such a window has as a rule.</param>
    /// <param name="Limit">Persons from which it is a burst.</param>
    /// <param name="Words">Words that many share.</param>
    /// <param name="AlsoKind">What else the same complaints have in common; null where nothing was found.</param>
    /// <param name="MergedIntoId">The earlier one that goes on with its complaints; null where it stands by itself.</param>
    /// <param name="Cases">The newest complaints that the reader sees.</param>
    /// <param name="Seen">How many the reader sees.</param>
    /// <param name="Elsewhere">How many more there are.</param>
    public sealed record Row(
        Guid Id,
        int Version,
        BurstKind Kind,
        BurstKind? AlsoKind,
        BurstState State,
        string Unit,
        string Product,
        DateTimeOffset From,
        DateTimeOffset To,
        int Persons,
        decimal Usual,
        int Limit,
        decimal? AlsoUsual,
        int? AlsoLimit,
        IReadOnlyList<string> Words,
        int PolicyVersion,
        DateTimeOffset FoundAt,
        IReadOnlyList<BurstCaseRow> Cases,
        int Seen,
        int Elsewhere,
        string? DecidedBy,
        DateTimeOffset? DecidedAt,
        string? Reason,
        Guid? MergedIntoId
    );

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var (state, after) = (input.State ?? BurstState.Open, InstantPageKey.Read(input.After, "after"));
        var wanted = db.Set<Burst>().AsNoTracking().InScope(user).Where(b => b.State == state);
        if (after is { At: var at, Id: var id })
        {
            wanted = wanted.Where(b => b.FoundAt < at || (b.FoundAt == at && b.Id < id));
        }

        var page = await wanted.OrderByDescending(b => b.FoundAt).ThenByDescending(b => b.Id).Take(PageSize + 1).ToListAsync(ct);
        var more = page.Count > PageSize;
        page = [.. page.Take(PageSize)];
        return new Result(await RowsAsync(page, ct), more ? new InstantPageKey(page[^1].FoundAt, page[^1].Id).ToString() : null);
    }

    private async Task<IReadOnlyList<Row>> RowsAsync(IReadOnlyList<Burst> page, CancellationToken ct)
    {
        Guid[] ids = [.. page.Select(b => b.Id)];
        var totals = await db.Set<BurstCase>()
            .Where(c => ids.Contains(c.BurstId))
            .GroupBy(c => c.BurstId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        Dictionary<Guid, (IReadOnlyList<BurstCaseRow> Rows, int Count)> seen = [];
        foreach (var burst in page)
        {
            seen[burst.Id] = (await reader.PageAsync(burst.Id, null, Shown, ct), await reader.CountAsync(burst.Id, ct));
        }

        string[] paths = [.. page.Select(b => b.UnitPath).Distinct()];
        var units = await db.Set<OrganisationUnit>().AsNoTracking().Where(u => paths.Contains(u.Path)).ToDictionaryAsync(u => u.Path, ct);
        Guid[] people = [.. page.Select(b => b.DecidedBy).OfType<Guid>().Distinct()];
        var names = await db.Users.Where(u => people.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
        var codes = await policies.CodesAsync(institution.Today(clock), ct);
        return
        [
            .. page.Select(b => new Row(
                b.Id,
                b.Version,
                b.Kind,
                b.AlsoKind,
                b.State,
                units.GetValueOrDefault(b.UnitPath)?.NameIn(CultureInfo.CurrentUICulture) ?? b.UnitPath,
                codes.Product(b.ProductCode),
                b.WindowFrom,
                b.WindowTo,
                b.Persons,
                b.Usual,
                b.Limit,
                b.AlsoUsual,
                b.AlsoLimit,
                b.Words.Length == 0 ? [] : b.Words.Split('\n'),
                b.PolicyVersion,
                b.FoundAt,
                seen[b.Id].Rows,
                seen[b.Id].Count,
                totals.GetValueOrDefault(b.Id) - seen[b.Id].Count,
                b.DecidedBy is { } by ? names.GetValueOrDefault(by) : null,
                b.DecidedAt,
                b.Reason,
                b.MergedIntoId
            )),
        ];
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("bursts");
}
