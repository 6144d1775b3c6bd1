namespace Mediation.Notifications.Inbox;

/// <summary>The own inbox, newest first, a page at a time, in the language of the page.</summary>
[OpenToAll("everybody reads one's own only")]
public sealed class ListInbox(MediationDbContext db, CurrentUser user, TemplateReader templates, NotificationText words, KnownKinds kinds)
    : Query<ListInbox.Input, ListInbox.Result>,
        IHaveRoute
{
    private const int PageSize = 30;

    private static readonly InstantOrder<NotificationCopy> Order = new(c => c.CreatedAt, c => c.Id);
    private static readonly InstantOrder<Found> FoundOrder = new(f => f.Copy.CreatedAt, f => f.Copy.Id);

    /// <param name="Unread">Only what was not opened yet.</param>
    /// <param name="Kind">Only this kind.</param>
    /// <param name="After">Where the page before ended, as its result said.</param>
    /// <param name="Before">Where the page after began, as its result said: the way back.</param>
    public sealed record Input(bool? Unread = null, string? Kind = null, string? After = null, string? Before = null) : IInput<Result>;

    /// <param name="Rows">A page of the inbox.</param>
    /// <param name="Next">Goes into <c>After</c>; null at the end.</param>
    /// <param name="Previous">Goes into <c>Before</c>; null on the first page.</param>
    public sealed record Result(IReadOnlyList<Row> Rows, string? Next, string? Previous = null);

    /// <param name="Id">The copy, which names it for reading.</param>
    /// <param name="Number">The case it is about.</param>
    /// <param name="Href">Where its reader goes on.</param>
    /// <param name="InsteadOf">The absent person as whose deputy it came; else null.</param>
    /// <param name="ReadAt">When it was opened; null until then. Of a muted kind it counts as opened when it came.</param>
    public sealed record Row(
        Guid Id,
        DateTimeOffset At,
        string Kind,
        NotificationUrgency Urgency,
        string Number,
        string Href,
        string Title,
        string Text,
        string? InsteadOf,
        DateTimeOffset? ReadAt
    );

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Kind).AtMost(Notification.LongestKind).Readable();
            RuleFor(i => i.After).AtMost(100);
            RuleFor(i => i.Before).AtMost(100);
        }
    }

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        if (input.Kind is { Length: > 0 } asked && !kinds.All.Contains(asked))
        {
            throw InvalidInputException.Of("kind", "Core:UnknownChoice");
        }

        var me = user.Id;
        var copies = db.NotificationCopies.AsNoTracking().Where(c => c.UserId == me && c.Channel == NotificationChannel.InApp && !c.IsReplaced);
        copies = input.Unread == true ? copies.Where(c => c.ReadAt == null && !c.IsSilent) : copies;
        copies = input.Kind is { Length: > 0 } kind ? copies.Where(c => c.Kind == kind) : copies;
        var request = InstantPageRequest.Of(input.After, input.Before, PageSize);
        var found =
            from copy in Order.Read(copies, request)
            join notification in db.Notifications.AsNoTracking() on copy.NotificationId equals notification.Id
            from absent in db.Users.Where(u => u.Id == copy.InsteadOfId).DefaultIfEmpty()
            select new Found
            {
                Copy = copy,
                Notification = notification,
                InsteadOf = absent!.DisplayName,
            };
        // A join keeps no order.
        var read = await FoundOrder.Sort(found, request).ToListAsync(ct);
        var page = request.PageOf(read, f => new InstantPageKey(f.Copy.CreatedAt, f.Copy.Id));
        List<Row> rows = [];
        foreach (var one in page.Rows)
        {
            rows.Add(await RowOfAsync(one, ct));
        }

        return new Result(rows, page.Next, page.Previous);
    }

    private async Task<Row> RowOfAsync(Found found, CancellationToken ct)
    {
        var (copy, notification) = (found.Copy, found.Notification);
        var template = await templates.ExactAsync(notification.Kind, notification.TemplateVersion, ct);
        var said = words.Fill(template, notification.Subject, notification.Values(), NotificationText.PageLanguage);
        return new Row(
            copy.Id,
            copy.CreatedAt,
            copy.Kind,
            copy.Urgency,
            notification.Subject,
            notification.Href,
            said.Title,
            said.Text,
            copy.InsteadOfId is null ? null : found.InsteadOf,
            copy.ReadAt ?? (copy.IsSilent ? copy.CreatedAt : null)
        );
    }

    private sealed class Found
    {
        public required NotificationCopy Copy { get; init; }

        public required Notification Notification { get; init; }

        public string? InsteadOf { get; init; }
    }

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("inbox");
}
