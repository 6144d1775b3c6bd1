namespace Mediation.Referrals.Lists;

/// <summary>Mediations that have not ended, of the complaints that the reader sees, by their number, a page at a time.</summary>
[RequiresPermission(ReferralPermissions.Read)]
public sealed class ListMediations(MediationDbContext db, CurrentUser user) : Query<ListMediations.Input, ListMediations.Result>, IHaveRoute
{
    private const int PageSize = 50;

    /// <param name="State">Only those that stand so.</param>
    /// <param name="After">Where the page before ended, as its result said.</param>
    public sealed record Input(MediationState? State = null, string? After = null) : IInput<Result>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.After).AtMost(100);
    }

    /// <param name="Rows">A page of them.</param>
    /// <param name="Next">Goes into <c>After</c>; null at the end.</param>
    public sealed record Result(IReadOnlyList<Row> Rows, string? Next);

    /// <param name="Number">Number of the mediation.</param>
    /// <param name="ComplaintNumber">Number of its complaint.</param>
    /// <param name="State">Where it stands.</param>
    /// <param name="Body">The mediation body.</param>
    /// <param name="NextDueAt">The complaint's next limit.</param>
    /// <param name="IsClockPaused">Whether that stands still meanwhile.</param>
    public sealed record Row(string Number, string ComplaintNumber, MediationState State, string Body, DateTimeOffset NextDueAt, bool IsClockPaused);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var open = db.MediationCases.AsNoTracking();
        open = input.State is { } state ? open.Where(m => m.State == state) : open;
        open = input.After is { } after ? open.Where(m => string.Compare(m.Number, after) > 0) : open;
        var rows = await (
            from m in open
            join c in db.Complaints.InScope(user) on m.OpenCaseId equals c.Id
            join body in db.MediationBodies on m.BodyId equals body.Id
            orderby m.Number
            select new
            {
                m.Number,
                Complaint = c.Number,
                m.State,
                Body = body,
                c.NextDueAt,
                c.IsClockPaused,
            }
        )
            .Take(PageSize + 1)
            .ToListAsync(ct);
        var culture = CultureInfo.CurrentUICulture;
        return new Result(
            [.. rows.Take(PageSize).Select(r => new Row(r.Number, r.Complaint, r.State, r.Body.NameIn(culture), r.NextDueAt, r.IsClockPaused))],
            rows.Count > PageSize ? rows[PageSize - 1].Number : null
        );
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("referrals");
}
