namespace Mediation.Complaints.Finding;

/// <summary>The work list: ordered by what is due next, paged by key on an index, filtered by what its address says.</summary>
[RequiresPermission(ComplaintPermissions.Read)]
public sealed class ListComplaints(ComplaintFilter filter, PolicyReader policies, InstitutionTime institution, TimeProvider time)
    : Query<ListComplaints.Input, ListComplaints.Result>,
        IHaveRoute
{
    /// <param name="View">Whose cases.</param>
    /// <param name="Open">True for open cases, false for ended ones, null for both.</param>
    /// <param name="Search">Case number, words of the narrative, or a whole name or telephone number.</param>
    /// <param name="ReceivedFrom">First local day of receipt.</param>
    /// <param name="ReceivedTo">Last local day of receipt.</param>
    /// <param name="Duty">Only cases with this duty in the state <paramref name="DutyState"/>.</param>
    /// <param name="DutyResult">Only cases whose <paramref name="Duty"/> counts so between <paramref name="DutyFrom"/> and <paramref name="DutyTo"/>, as a report counts it; left out, those for which it counts at all.</param>
    /// <param name="DutyFrom">First local day of that period; left out, from the beginning.</param>
    /// <param name="DutyTo">Last local day of that period; left out, today.</param>
    /// <param name="Count">Whether, and how far, the rows before this page and in all are counted.</param>
    /// <param name="After">Where the page before ended, as its result said.</param>
    /// <param name="Before">Where the page after began, as its result said: the way back. It goes before <paramref name="After"/>.</param>
    public sealed record Input(
        ComplaintListView View = ComplaintListView.All,
        bool? Open = true,
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
        DateOnly? DutyTo = null,
        ListCounting? Count = null,
        string? After = null,
        int Take = 50,
        string? Before = null
    ) : IInput<Result>;

    /// <param name="Next">Goes into <c>After</c>; null on the last page.</param>
    /// <param name="Previous">Goes into <c>Before</c>; null on the first page.</param>
    /// <param name="Place">Where the page stands, when asked for.</param>
    public sealed record Result(IReadOnlyList<ComplaintRow> Rows, string? Next, string? Previous = null, ListPlace? Place = null);

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Take).InclusiveBetween(1, 200).WithErrorCode("Core:TakeOutOfRange");
            RuleFor(i => i.Search).AtMost(100).Readable();
            RuleFor(i => i.ReceivedFrom).InAcceptedYears();
            RuleFor(i => i.ReceivedTo).InAcceptedYears();
            RuleFor(i => i.DutyFrom).InAcceptedYears();
            RuleFor(i => i.DutyTo).InAcceptedYears();
        }
    }

    /// <summary>What is wrong with an input, for whoever lists by the same filter.</summary>
    public static IReadOnlyList<Core.Errors.FieldError> FaultsIn(Input input) => new Checks().FaultsIn(input);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var (after, before) = (PageKey.Read(input.After), PageKey.Read(input.Before, "before"));
        var found = filter.Of(input);
        var page = (before is null ? Ordered(found, after) : OrderedBack(found, before)).Take(input.Take + 1);
        var rows = await page.Select(c => new
            {
                c.Id,
                c.Number,
                c.State,
                c.ProductCode,
                c.CauseCode,
                c.ClaimedAmount,
                c.RiskLevel,
                c.NextDueAt,
                c.IsClockPaused,
                c.IsOpen,
                c.Holder,
                c.HolderName,
                c.ReceivedAt,
                c.Complainant.Name,
                c.Complainant.IsOrganisation,
                c.Complainant.BirthDate,
            })
            .ToListAsync(ct);
        var more = rows.Count > input.Take;
        rows = [.. rows.Take(input.Take)];
        if (before is not null)
        {
            rows.Reverse();
        }

        var first = rows.Count > 0 && (before is null ? after is not null : more) ? new PageKey(rows[0].NextDueAt, rows[0].Number) : null;
        var last = rows.Count > 0 && (before is not null || more) ? new PageKey(rows[^1].NextDueAt, rows[^1].Number) : null;
        var place = input.Count is { } counting
            ? new ListPlace(
                first is null ? 0 : await CountAsync(OrderedBack(found, first), counting, ct),
                await CountAsync(Ordered(found, null), counting, ct),
                counting == ListCounting.Exact
            )
            : null;
        var today = institution.DateOf(time.GetUtcNow());
        var codes = (await policies.InForceAsync<ComplaintCodes>(ComplaintCodes.PolicyKey, today, ct)).Rules;
        return new Result(
            [
                .. rows.Select(c => new ComplaintRow(
                    c.Id,
                    c.Number,
                    c.State,
                    codes.Product(c.ProductCode),
                    codes.Cause(c.CauseCode),
                    c.ClaimedAmount,
                    c.RiskLevel,
                    c.NextDueAt,
                    c.IsClockPaused,
                    c.IsOpen,
                    c.Holder,
                    c.HolderName,
                    c.ReceivedAt,
                    Complainant.Masked(c.Name, c.IsOrganisation),
                    c.BirthDate is { } born && IdentityNumber.AgeOn(born, today) >= ComplainantView.ElderlyFrom
                )),
            ],
            KeyOf(last),
            KeyOf(first),
            place
        );
    }

    private static IQueryable<Complaint> Ordered(IQueryable<Complaint> complaints, PageKey? after)
    {
        if (after is { DueAt: var due, Number: var number })
        {
            complaints = complaints.Where(c => c.NextDueAt > due || (c.NextDueAt == due && string.Compare(c.Number, number) > 0));
        }

        return complaints.OrderBy(c => c.NextDueAt).ThenBy(c => c.Number);
    }

    private static IQueryable<Complaint> OrderedBack(IQueryable<Complaint> complaints, PageKey before)
    {
        var (due, number) = before;
        return complaints
            .Where(c => c.NextDueAt < due || (c.NextDueAt == due && string.Compare(c.Number, number) < 0))
            .OrderByDescending(c => c.NextDueAt)
            .ThenByDescending(c => c.Number);
    }

    private static string? KeyOf(PageKey? key) => key is null ? null : PageKey.Of(key.DueAt, key.Number);

    private static Task<int> CountAsync(IQueryable<Complaint> complaints, ListCounting counting, CancellationToken ct) =>
        (counting == ListCounting.Exact ? complaints : complaints.Take(ListPlace.CountedTo + 1)).CountAsync(ct);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("complaints", async ([AsParameters] Input input, UseCaseRunner run, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(input, ct: ct))
        );
}

/// <summary>One line of the work list; the person is masked.</summary>
public sealed record ComplaintRow(
    Guid Id,
    string Number,
    ComplaintState State,
    string Product,
    string Cause,
    decimal? ClaimedAmount,
    RiskLevel RiskLevel,
    DateTimeOffset NextDueAt,
    bool IsClockPaused,
    bool IsOpen,
    Holder Holder,
    string HolderName,
    DateTimeOffset ReceivedAt,
    string? Complainant,
    bool IsElderly
);
