namespace Mediation.Notifications.Letters;

/// <summary>Letters that wait to be printed and posted, the oldest first, or those that were posted, the newest first.</summary>
[RequiresPermission(NotificationPermissions.PostLetters)]
public sealed class ListLetters(MediationDbContext db, CurrentUser user, ICaseDirectory cases) : Query<ListLetters.Input, ListLetters.Result>, IHaveRoute
{
    private const int PageSize = 50;

    /// <param name="Posted">Those that were posted instead of those that wait.</param>
    /// <param name="After">Where the page before ended, as its result said.</param>
    public sealed record Input(bool? Posted = null, string? After = null) : IInput<Result>;

    /// <param name="Next">Goes into <c>After</c>; null at the end.</param>
    public sealed record Result(IReadOnlyList<Row> Rows, string? Next);

    /// <param name="DeliverBy">The end of a limit before which it has to be posted to count.</param>
    public sealed record Row(
        Guid Id,
        DateTimeOffset CreatedAt,
        string Kind,
        string Number,
        DateTimeOffset? DeliverBy,
        DateOnly? PostedOn,
        string? Tracking,
        string? PostedBy
    );

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.After).AtMost(100);
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var posted = input.Posted == true;
        var letters = db.NotificationCopies.AsNoTracking().LettersOf(user, cases).Where(c => c.State == (posted ? CopyState.Sent : CopyState.Waiting));
        if (InstantPageKey.Read(input.After, "after") is (var at, var id))
        {
            letters = posted
                ? letters.Where(c => c.CreatedAt <= at && (c.CreatedAt < at || c.Id < id))
                : letters.Where(c => c.CreatedAt >= at && (c.CreatedAt > at || c.Id > id));
        }

        letters = posted ? letters.OrderByDescending(c => c.CreatedAt).ThenByDescending(c => c.Id) : letters.OrderBy(c => c.CreatedAt).ThenBy(c => c.Id);
        var rows = await (
            from copy in letters.Take(PageSize + 1)
            join notification in db.Notifications on copy.NotificationId equals notification.Id
            from person in db.Users.Where(u => u.Id == copy.PostedById).DefaultIfEmpty()
            select new Row(copy.Id, copy.CreatedAt, copy.Kind, notification.Subject, notification.DeliverBy, copy.PostedOn, copy.Tracking, person!.DisplayName)
        ).ToListAsync(ct);
        rows = [.. posted ? rows.OrderByDescending(r => r.CreatedAt).ThenByDescending(r => r.Id) : rows.OrderBy(r => r.CreatedAt).ThenBy(r => r.Id)];
        return new Result(
            [.. rows.Take(PageSize)],
            rows.Count > PageSize ? new InstantPageKey(rows[PageSize - 1].CreatedAt, rows[PageSize - 1].Id).ToString() : null
        );
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("letters");
}
