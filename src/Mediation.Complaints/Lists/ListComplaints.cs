namespace Mediation.Complaints.Lists;

/// <summary>
/// The work list: ordered by what is due next, cases whose clock stands still at the end; paged by key on an index, filtered by what its address says.
/// </summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class ListComplaints(
    MediationDbContext db,
    ComplaintListQuery cases,
    PolicyReader policies,
    ListedPersons persons,
    InstitutionTime institution,
    CurrentUser user,
    TimeProvider clock
) : Query<ListComplaints.Input, ListComplaints.Result>, IHaveRoute
{
    public sealed record Input(ComplaintListFilter Filter, ListPage Page) : IInput<Result>;

    /// <param name="Next">Goes into <c>After</c>; null on the last page.</param>
    /// <param name="Previous">Goes into <c>Before</c>; null on the first page.</param>
    /// <param name="Place">Where the page stands in the list; null unless requested, and where words are searched for and counting them is not cheap.</param>
    public sealed record Result(IReadOnlyList<ComplaintRow> Rows, string? Next, string? Previous = null, ListPlace? Place = null);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks(DutyNames duties)
        {
            RuleFor(i => i.Filter).WithinLimits(duties);
            RuleFor(i => i.Page == null ? 1 : i.Page.Take)
                .InclusiveBetween(1, 200)
                .WithErrorCode("Core:TakeOutOfRange")
                .OverridePropertyName(nameof(ListPage.Take));
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var (wanted, plain) = (input.Page, PlainList.Of(input.Filter, user));
        var (after, before) = (ComplaintPageKey.Read(wanted.After, "after"), ComplaintPageKey.Read(wanted.Before, "before"));
        var rows =
            plain is not null && after is null && before is null
                ? await plain.FirstRows(db, wanted.Take + 1).ToListAsync(ct)
                : await PageOf(input, after, before).Take(wanted.Take + 1).Select(ListedComplaint.Of).ToListAsync(ct);
        var more = rows.Count > wanted.Take;
        rows = [.. rows.Take(wanted.Take)];
        if (before is not null)
        {
            rows.Reverse();
        }

        var first = rows.Count > 0 && (before is null ? after is not null : more) ? ComplaintPageKey.Of(rows[0]) : null;
        var last = rows.Count > 0 && (before is not null || more) ? ComplaintPageKey.Of(rows[^1]) : null;
        var place = wanted.Count is { } counting
            ? await PlaceAsync(input, plain, rows.Count, first, isWhole: after is null && before is null && !more, counting, ct)
            : null;
        var today = institution.Today(clock);
        var codes = await policies.CodesAsync(today, ct);
        return new Result([.. rows.Select(c => RowOf(c, persons.Open(c.Person, c.Number), codes, today))], last?.ToString(), first?.ToString(), place);
    }

    private ComplaintRow RowOf(ListedComplaint c, PersonalFields person, ComplaintCodes codes, DateOnly today) =>
        new(
            c.Id,
            c.Number,
            c.State,
            codes.Product(c.ProductCode),
            codes.Cause(c.CauseCode),
            codes.Demand(c.DemandCode),
            c.ClaimedAmount,
            c.RiskLevel,
            c.NextDueAt,
            c.LegalDueAt,
            c.IsClockPaused,
            c.IsOpen,
            c.Holder,
            c.HolderName,
            c.HandlerId,
            c.ReceivedAt,
            person.MaskedName,
            person.IsElderlyOn(today)
        )
        {
            ClosedAt = c.ClosedAt,
            WithdrawalPayment = ComplaintAccess.SeesWithdrawalPayment(user) ? c.WithdrawalPayment : null,
        };

    /// <remarks>
    /// A list that ends on its first page is counted by its rows. Words are searched for by reading every case, so what they find is counted
    /// only behind a figure: it would be read once more, to its end.
    /// </remarks>
    private async Task<ListPlace?> PlaceAsync(
        Input input,
        PlainList? plain,
        int rows,
        ComplaintPageKey? first,
        bool isWhole,
        ListCounting counting,
        CancellationToken ct
    )
    {
        if (isWhole)
        {
            return new ListPlace(0, rows, counting == ListCounting.Exact);
        }

        if (counting == ListCounting.WhileCheap && plain is not null && first is null)
        {
            return new ListPlace(0, await plain.CountAsync(db, ListPlace.CountedTo + 1, ct), IsExact: false);
        }

        var listed = cases.Of(input.Filter);
        return counting == ListCounting.WhileCheap && !string.IsNullOrWhiteSpace(input.Filter.Search)
            ? null
            : new ListPlace(
                first is null ? 0 : await CountAsync(OrderedBack(listed, first), counting, ct),
                await CountAsync(Ordered(listed, null), counting, ct),
                counting == ListCounting.Exact
            );
    }

    private IQueryable<Complaint> PageOf(Input input, ComplaintPageKey? after, ComplaintPageKey? before)
    {
        var listed = cases.Of(input.Filter);
        return before is null ? Ordered(listed, after) : OrderedBack(listed, before);
    }

    private static IQueryable<Complaint> Ordered(IQueryable<Complaint> complaints, ComplaintPageKey? after)
    {
        if (after is { IsPaused: var paused, DueAt: var due, Number: var number })
        {
            complaints = complaints.Where(c =>
                (!paused && c.IsClockPaused)
                || (c.IsClockPaused == paused && (c.NextDueAt > due || (c.NextDueAt == due && string.Compare(c.Number, number) > 0)))
            );
        }

        return complaints.OrderBy(c => c.IsClockPaused).ThenBy(c => c.NextDueAt).ThenBy(c => c.Number);
    }

    private static IQueryable<Complaint> OrderedBack(IQueryable<Complaint> complaints, ComplaintPageKey before)
    {
        var (paused, due, number) = before;
        return complaints
            .Where(c =>
                (paused && !c.IsClockPaused)
                || (c.IsClockPaused == paused && (c.NextDueAt < due || (c.NextDueAt == due && string.Compare(c.Number, number) < 0)))
            )
            .OrderByDescending(c => c.IsClockPaused)
            .ThenByDescending(c => c.NextDueAt)
            .ThenByDescending(c => c.Number);
    }

    private static Task<int> CountAsync(IQueryable<Complaint> complaints, ListCounting counting, CancellationToken ct) =>
        (counting == ListCounting.Exact ? complaints : complaints.Take(ListPlace.CountedTo + 1)).CountAsync(ct);

    public static void Map(IEndpointRouteBuilder api) =>
        // Left out, the API lists open cases only; an export of the same filter holds both.
        api.MapGet("complaints", async ([AsParameters] ComplaintListFilter filter, [AsParameters] ListPage page, UseCaseRunner run, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(new Input(filter with { Open = filter.Open ?? true }, page), ct: ct))
        );
}

/// <summary>One line of the work list; the person is masked.</summary>
/// <param name="NextDueAt">The earliest open due date; of an ended case the last one.</param>
/// <param name="LegalDueAt">End of the earliest open legal limit.</param>
public sealed record ComplaintRow(
    Guid Id,
    string Number,
    ComplaintState State,
    string Product,
    string Cause,
    string Demand,
    decimal? ClaimedAmount,
    RiskLevel RiskLevel,
    DateTimeOffset NextDueAt,
    DateTimeOffset LegalDueAt,
    bool IsClockPaused,
    bool IsOpen,
    Holder Holder,
    string HolderName,
    Guid? HandlerId,
    DateTimeOffset ReceivedAt,
    string? Complainant,
    bool IsElderly
)
{
    /// <summary>When it ended, be it that a regulator still waits for its answer; null while the complainant is owed one.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Of a withdrawn one: whether anything was paid or promised for that; only for supervisors, leaders and compliance.</summary>
    public WithdrawalPayment? WithdrawalPayment { get; init; }
}
