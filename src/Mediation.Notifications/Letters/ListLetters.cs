namespace Mediation.Notifications.Letters;

/// <summary>Letters that wait to be printed and posted, the oldest first; or those that were posted, or are not posted any more, the newest first.</summary>
[RequiresPermission(NotificationPermissions.PostLetters)]
public sealed class ListLetters(MediationDbContext db, CurrentUser user, ICaseDirectory cases) : Query<ListLetters.Input, ListLetters.Result>, IHaveRoute
{
    private const int PageSize = 50;

    /// <param name="State">Which of them; those that wait when left out.</param>
    /// <param name="After">Where the page before ended, as its result said.</param>
    public sealed record Input(PostingState State = PostingState.Waiting, string? After = null) : IInput<Result>;

    /// <param name="Next">Goes into <c>After</c>; null at the end.</param>
    public sealed record Result(IReadOnlyList<Row> Rows, string? Next);

    /// <param name="DeliverBy">The end of a limit before which it has to be posted to count.</param>
    /// <param name="Error">Key of why it is not posted; null for the others.</param>
    /// <param name="DiscardReason">What was typed when it was discarded.</param>
    /// <param name="AddressMissing">Whether it waits for a postal address: nobody can print it until one is entered on the case.</param>
    public sealed record Row(
        Guid Id,
        DateTimeOffset CreatedAt,
        string Kind,
        string Number,
        DateTimeOffset? DeliverBy,
        DateOnly? PostedOn,
        string? Tracking,
        string? PostedBy,
        string? Error,
        string? DiscardReason,
        string? DiscardedBy,
        bool AddressMissing = false
    );

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.State).IsInEnum();
            RuleFor(i => i.After).AtMost(100);
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var newestFirst = input.State != PostingState.Waiting;
        var states = PostingStates.StatesOf(input.State);
        var letters = db.NotificationCopies.AsNoTracking().LettersOf(user, cases).Where(c => states.Contains(c.State));
        if (InstantPageKey.Read(input.After, "after") is (var at, var id))
        {
            letters = newestFirst
                ? letters.Where(c => c.CreatedAt <= at && (c.CreatedAt < at || c.Id < id))
                : letters.Where(c => c.CreatedAt >= at && (c.CreatedAt > at || c.Id > id));
        }

        letters = newestFirst ? letters.OrderByDescending(c => c.CreatedAt).ThenByDescending(c => c.Id) : letters.OrderBy(c => c.CreatedAt).ThenBy(c => c.Id);
        var rows = await (
            from copy in letters.Take(PageSize + 1)
            join notification in db.Notifications on copy.NotificationId equals notification.Id
            from person in db.Users.Where(u => u.Id == copy.PostedById).DefaultIfEmpty()
            from discarder in db.Users.Where(u => u.Id == copy.DiscardedById).DefaultIfEmpty()
            select new Row(
                copy.Id,
                copy.CreatedAt,
                copy.Kind,
                notification.Subject,
                notification.DeliverBy,
                copy.PostedOn,
                copy.Tracking,
                person!.DisplayName,
                copy.Error,
                copy.DiscardReason,
                discarder!.DisplayName,
                false
            )
        ).ToListAsync(ct);
        rows = [.. newestFirst ? rows.OrderByDescending(r => r.CreatedAt).ThenByDescending(r => r.Id) : rows.OrderBy(r => r.CreatedAt).ThenBy(r => r.Id)];
        return new Result(
            await WithAddressAsync([.. rows.Take(PageSize)], input.State, ct),
            rows.Count > PageSize ? new InstantPageKey(rows[PageSize - 1].CreatedAt, rows[PageSize - 1].Id).ToString() : null
        );
    }

    /// <summary>Whoever waits for an address is known once the person is opened: only of what waits, and of one page.</summary>
    private async Task<IReadOnlyList<Row>> WithAddressAsync(List<Row> rows, PostingState state, CancellationToken ct)
    {
        if (state != PostingState.Waiting)
        {
            return rows;
        }

        Guid[] ids = [.. rows.Select(r => r.Id)];
        var caseOf = await db.NotificationCopies.Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.CaseId, ct);
        Dictionary<Guid, bool> missing = [];
        foreach (var id in caseOf.Values.Distinct())
        {
            missing[id] = (await cases.FindContactAsync(id, ct))?.Address is null;
        }

        return [.. rows.Select(r => r with { AddressMissing = missing[caseOf[r.Id]] })];
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("letters");
}
