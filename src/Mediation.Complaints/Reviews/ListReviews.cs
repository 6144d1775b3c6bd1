namespace Mediation.Complaints.Reviews;

/// <summary>
/// The reviews that wait for the reader: those that he or she does, and, for whoever names reviewers, those of the own institution that nobody does yet.
/// The one whose limit ends first stands first.
/// </summary>
[RequiresPermission(ComplaintPermissions.Review)]
public sealed class ListReviews(MediationDbContext db, CurrentUser user) : Query<ListReviews.Input, ListReviews.Result>, IHaveRoute
{
    /// <summary>So many are looked at; nobody has more to review than can be read.</summary>
    private const int Most = 200;

    public sealed record Input : IInput<Result>;

    /// <param name="Rows">At most 200.</param>
    public sealed record Result(IReadOnlyList<Row> Rows);

    /// <param name="Number">Number of the complaint.</param>
    /// <param name="Unit">The unit that decided.</param>
    /// <param name="Reviewer">Name of who reviews it; null while nobody does.</param>
    /// <param name="IsMine">Whether that is the reader.</param>
    /// <param name="DueAt">End of its limit; null where the rules of the case set none.</param>
    public sealed record Row(
        Guid Id,
        Guid ComplaintId,
        string Number,
        string Unit,
        ReviewState State,
        DateTimeOffset ReceivedAt,
        string? Reviewer,
        bool IsMine,
        DateTimeOffset? DueAt
    );

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var me = user.Id;
        var own = user.Actor.UnitPath ?? string.Empty;
        var seesAll = user.May(ComplaintPermissions.AppointReviewer) && own.Length > 0;
        var chinese = TextCatalog.IsChinese(CultureInfo.CurrentUICulture);
        var rows = await (
            from review in db.Set<SuperiorReview>().AsNoTracking()
            where
                review.ReviewerId == me && (review.State == ReviewState.Reviewing || review.State == ReviewState.Decided)
                || (
                    seesAll
                    && (review.State == ReviewState.Applied || review.State == ReviewState.Reviewing || review.State == ReviewState.Decided)
                    && (review.SuperiorPath == own || (review.State == ReviewState.Applied && review.SuperiorPath.StartsWith(own)))
                )
            join complaint in db.Complaints.InScope(user) on review.ComplaintId equals complaint.Id
            join unit in db.Set<OrganisationUnit>() on complaint.UnitId equals unit.Id
            orderby review.ReceivedAt, review.Id
            select new Row(
                review.Id,
                complaint.Id,
                complaint.Number,
                chinese ? unit.Name : unit.NameEn,
                review.State,
                review.ReceivedAt,
                db.Users.Where(u => u.Id == review.ReviewerId).Select(u => u.DisplayName).FirstOrDefault(),
                review.ReviewerId == me,
                db.Set<Duty>().Where(d => d.ComplaintId == complaint.Id && d.Subject == review.Id).Min(d => (DateTimeOffset?)d.DueAt)
            )
        )
            .Take(Most)
            .ToListAsync(ct);
        return new Result([.. rows.OrderBy(r => r.DueAt).ThenBy(r => r.ReceivedAt).ThenBy(r => r.Id)]);
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("reviews", () => new Input());
}
