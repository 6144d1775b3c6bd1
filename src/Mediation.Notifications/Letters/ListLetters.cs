namespace Mediation.Notifications.Letters;

/// <summary>Letters that wait to be printed and posted, the oldest first; or those that were posted, or are not posted any more, the newest first.</summary>
[RequiresPermission(NotificationPermissions.PostLetters)]
public sealed class ListLetters(MediationDbContext db, CurrentUser user, ICaseDirectory cases) : Query<ListLetters.Input, ListLetters.Result>, IHaveRoute
{
    private const int PageSize = 50;

    private static readonly InstantOrder<NotificationCopy> NewestFirst = new(c => c.CreatedAt, c => c.Id);
    private static readonly InstantOrder<NotificationCopy> OldestFirst = new(c => c.CreatedAt, c => c.Id, isNewestFirst: false);
    private static readonly InstantOrder<Found> FoundNewestFirst = new(f => f.Copy.CreatedAt, f => f.Copy.Id);
    private static readonly InstantOrder<Found> FoundOldestFirst = new(f => f.Copy.CreatedAt, f => f.Copy.Id, isNewestFirst: false);

    /// <param name="State">Which of them; those that wait when left out.</param>
    /// <param name="After">Where the page before ended, as its result said.</param>
    /// <param name="Before">Where the page after began, as its result said: the way back.</param>
    public sealed record Input(PostingState State = PostingState.Waiting, string? After = null, string? Before = null) : IInput<Result>;

    /// <param name="Next">Goes into <c>After</c>; null at the end.</param>
    /// <param name="Previous">Goes into <c>Before</c>; null on the first page.</param>
    public sealed record Result(IReadOnlyList<Row> Rows, string? Next, string? Previous = null);

    /// <param name="DeliverBy">The end of a limit before which it has to be posted to count.</param>
    /// <param name="Error">Key of why it is not posted; null for the others.</param>
    /// <param name="DiscardReason">What was typed when it was discarded.</param>
    /// <param name="AddressMissing">Whether it waits for a postal address: nobody can print it until one is entered on the case.</param>
    /// <param name="IsOvertaken">Whether what it says ceased to hold after it was printed.</param>
    /// <param name="ReplacedBy">Number of the document that took the place of the one that was printed; null where none did.</param>
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
        bool AddressMissing = false,
        bool IsOvertaken = false,
        string? ReplacedBy = null
    );

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.State).IsInEnum();
            RuleFor(i => i.After).AtMost(100);
            RuleFor(i => i.Before).AtMost(100);
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var newestFirst = input.State != PostingState.Waiting;
        var states = PostingStates.StatesOf(input.State);
        var letters = db.NotificationCopies.AsNoTracking().LettersOf(user, cases).Where(c => states.Contains(c.State));
        var request = InstantPageRequest.Of(input.After, input.Before, PageSize);
        var order = newestFirst ? NewestFirst : OldestFirst;
        var found =
            from copy in order.Read(letters, request)
            join notification in db.Notifications on copy.NotificationId equals notification.Id
            from person in db.Users.Where(u => u.Id == copy.PostedById).DefaultIfEmpty()
            from discarder in db.Users.Where(u => u.Id == copy.DiscardedById).DefaultIfEmpty()
            select new Found
            {
                Copy = copy,
                Notification = notification,
                PostedBy = person!.DisplayName,
                DiscardedBy = discarder!.DisplayName,
            };
        // A join keeps no order.
        var read = await (newestFirst ? FoundNewestFirst : FoundOldestFirst).Sort(found, request).ToListAsync(ct);
        var page = request.PageOf(read, f => new InstantPageKey(f.Copy.CreatedAt, f.Copy.Id));
        return new Result(await RowsAsync(page.Rows, input.State, ct), page.Next, page.Previous);
    }

    private static Row RowOf(Found found, bool addressMissing) =>
        new(
            found.Copy.Id,
            found.Copy.CreatedAt,
            found.Copy.Kind,
            found.Notification.Subject,
            found.Notification.DeliverBy,
            found.Copy.PostedOn,
            found.Copy.Tracking,
            found.PostedBy,
            found.Copy.Error,
            found.Copy.DiscardReason,
            found.DiscardedBy,
            addressMissing,
            found is { Copy.State: CopyState.Waiting, Notification.State: NotificationState.Overtaken }
        );

    private sealed class Found
    {
        public required NotificationCopy Copy { get; init; }

        public required Notification Notification { get; init; }

        public string? PostedBy { get; init; }

        public string? DiscardedBy { get; init; }
    }

    /// <summary>Whoever waits for an address is known once the person is opened: only of what waits, and of one page.</summary>
    private async Task<IReadOnlyList<Row>> RowsAsync(IReadOnlyList<Found> page, PostingState state, CancellationToken ct)
    {
        Dictionary<Guid, bool> missing = [];
        foreach (var id in state == PostingState.Waiting ? page.Select(f => f.Copy.CaseId).Distinct() : [])
        {
            missing[id] = (await cases.FindContactAsync(id, ct))?.Address is null;
        }

        var printed = state == PostingState.Waiting ? page.Select(f => f.Copy.PrintedDocument).OfType<string>().ToList() : [];
        var replaced = await cases.FindReplacementsAsync(printed, ct);
        return
        [
            .. page.Select(f =>
                RowOf(f, missing.GetValueOrDefault(f.Copy.CaseId)) with
                {
                    ReplacedBy = f.Copy.PrintedDocument is { } number ? replaced.GetValueOrDefault(number) : null,
                }
            ),
        ];
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("letters");
}
