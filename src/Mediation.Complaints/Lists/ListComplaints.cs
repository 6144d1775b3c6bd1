using Mediation.Core.Search;

namespace Mediation.Complaints.Lists;

/// <summary>
/// The work list: ordered by what is due next, cases whose clock stands still at the end; paged by key on an index, filtered by what its address says.
/// What a search finds is ordered by how well it answers, then the newest first: of more than a thousand the newest thousand.
/// </summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class ListComplaints(
    MediationDbContext db,
    ComplaintListQuery cases,
    ComplaintSearch search,
    PolicyReader policies,
    ListedPersons persons,
    InstitutionTime institution,
    CurrentUser user,
    TimeProvider clock
) : Query<ListComplaints.Input, ListComplaints.Result>, IHaveRoute
{
    public sealed record Input(ComplaintListFilter Filter, ListPage Page) : IInput<Result>
    {
        /// <summary>Columns that the page shows; the rows have all of them, the name of the unit only where it is one.</summary>
        public IReadOnlyList<ListColumn> Columns { get; init; } = ListColumns.Standard;
    }

    /// <param name="Next">Goes into <c>After</c>; null on the last page.</param>
    /// <param name="Previous">Goes into <c>Before</c>; null on the first page.</param>
    /// <param name="Place">Where the page stands in the list; null unless requested.</param>
    /// <param name="IsRanked">Whether the rows are what a search found, the best answer first.</param>
    public sealed record Result(IReadOnlyList<ComplaintRow> Rows, string? Next, string? Previous = null, ListPlace? Place = null, bool IsRanked = false);

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
        if (Text.IsGiven(input.Filter.Search) && Text.Normal(input.Filter.Search) is var typed && search.IsRanked(typed))
        {
            return await RankedAsync(input, typed, ct);
        }

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
        return new Result(await RowsAsync(input, rows, ct), last?.ToString(), first?.ToString(), place);
    }

    /// <remarks>What is found is ranked anew for each page: as many as are counted, no more.</remarks>
    private async Task<Result> RankedAsync(Input input, string typed, CancellationToken ct)
    {
        var page = RankedPage.Of(await search.RankedAsync(cases.Unsearched(input.Filter), typed, ct), input.Page);
        Guid[] ids = [.. page.Rows.Select(r => r.Id)];
        var listed = await db.Complaints.Where(c => ids.Contains(c.Id)).Select(ListedComplaint.Of).ToDictionaryAsync(c => c.Id, ct);
        var narratives = await db
            .Complaints.Where(c => ids.Contains(c.Id))
            .Select(c => new { c.Id, c.RedactedNarrative })
            .ToDictionaryAsync(c => c.Id, c => c.RedactedNarrative, ct);
        var query = SearchQuery.Of(typed);
        var rows = await RowsAsync(input, [.. ids.Where(listed.ContainsKey).Select(id => listed[id])], ct);
        var place = input.Page.Count switch
        {
            null => null,
            ListCounting.Exact when page.IsCut => new ListPlace(page.Start, await cases.Of(input.Filter).CountAsync(ct), IsExact: true),
            var counting => new ListPlace(page.Start, page.Found, counting == ListCounting.Exact),
        };
        return new Result([.. rows.Select(r => r with { Snippet = Snippet.Of(narratives[r.Id], query) })], page.Next, page.Previous, place, IsRanked: true);
    }

    private async Task<IReadOnlyList<ComplaintRow>> RowsAsync(Input input, IReadOnlyList<ListedComplaint> rows, CancellationToken ct)
    {
        var today = institution.Today(clock);
        var codes = await policies.CodesAsync(today, ct);
        var units = input.Columns.Contains(ListColumn.Unit) ? await db.UnitNamesAsync(rows.Select(c => c.UnitId), ct) : [];
        var matching = await cases.MatchingAsync(input.Filter, [.. rows.Select(c => c.Id)], ct);
        return
        [
            .. rows.Select(c =>
                RowOf(c, persons.Open(c.Person, c.Number), codes, today) with
                {
                    Unit = units.GetValueOrDefault(c.UnitId),
                    Matching = [.. matching[c.Id].Select(d => new MatchingClaim(codes.Demand(d.Demand), d.Outcome))],
                }
            ),
        ];
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
            Claims = c.Claims,
            OwesNotice = c.OwesNotice,
            LegalFor = c.LegalFor,
            Channel = c.Channel,
            VerifiedCause = c.VerifiedCauseCode is { } verified ? codes.Cause(verified) : null,
            Agency = c.Agency,
            WithdrawalPayment = ComplaintAccess.SeesWithdrawalPayment(user) ? c.WithdrawalPayment : null,
        };

    /// <remarks>A list that ends on its first page is counted by its rows.</remarks>
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
        return new ListPlace(
            first is null ? 0 : await CountAsync(ComplaintPageKey.OrderedBack(listed, first), counting, ct),
            await CountAsync(ComplaintPageKey.Ordered(listed, null), counting, ct),
            counting == ListCounting.Exact
        );
    }

    private IQueryable<Complaint> PageOf(Input input, ComplaintPageKey? after, ComplaintPageKey? before)
    {
        var listed = cases.Of(input.Filter);
        return before is null ? ComplaintPageKey.Ordered(listed, after) : ComplaintPageKey.OrderedBack(listed, before);
    }

    private static Task<int> CountAsync(IQueryable<Complaint> complaints, ListCounting counting, CancellationToken ct) =>
        (counting == ListCounting.Exact ? complaints : complaints.Take(ListPlace.CountedTo + 1)).CountAsync(ct);

    public static void Map(ApiRoutes api) =>
        // Left out, the API lists open cases only; an export of the same filter holds both.
        api.MapGet("complaints", async ([AsParameters] ComplaintListFilter filter, [AsParameters] ListPage page, UseCaseRunner run, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(new Input(filter with { Open = filter.Open ?? true }, page), ct: ct))
        );
}
