using Mediation.Core.Live;
using Mediation.Ui.Formatting;

namespace Mediation.Notifications.Inbox;

/// <summary>What came into the own inbox, and how much of it is no longer unread, for its page while it is open. A muted kind disturbs nobody.</summary>
[OpenToAll("everybody reads one's own only")]
public sealed class GetInboxChanges(MediationDbContext db, CurrentUser user, TemplateReader templates, NotificationText words, Texts texts, DateText moments)
    : Query<GetInboxChanges.Input, LiveNews>,
        IHaveRoute
{
    private const int Most = 200;

    /// <summary>Where the page asks, with the kind that it shows as <c>kind</c>.</summary>
    public const string Address = "/api/v1/inbox/changes";

    /// <param name="Kind">Only this kind.</param>
    /// <param name="After">Where the reader stands; left out, what happens from now on.</param>
    public sealed record Input(string? Kind = null, string? After = null) : ILiveInput<Input>
    {
        public Input Next(LiveSince since) => this with { After = since.Position };
    }

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Kind).AtMost(Notification.LongestKind).Readable();
            RuleFor(i => i.After).AtMost(InboxPosition.Longest);
        }
    }

    public override async Task<LiveNews> RunAsync(Input input, CancellationToken ct)
    {
        var me = user.Id;
        var copies = db.NotificationCopies.AsNoTracking().Where(c => c.UserId == me && c.Channel == NotificationChannel.InApp && !c.IsSilent);
        copies = input.Kind is { Length: > 0 } kind ? copies.Where(c => c.Kind == kind) : copies;
        if (InboxPosition.Read(input.After) is not { } before)
        {
            var newest = await copies.MaxAsync(c => (DateTimeOffset?)c.CreatedAt, ct);
            var first = await CameAfterAsync(copies, InboxPosition.LookedAtFrom(newest), ct);
            return NewsOf(PositionOf(first, null, await UnreadUntilAsync(copies, InboxPosition.LookedAtFrom(newest), ct), newest), 0, []);
        }

        // What is known and what is new come from one reading, so that what comes in between is counted by neither.
        var came = await CameAfterAsync(copies, before.From, ct);
        var unreadBefore = await UnreadUntilAsync(copies, before.From, ct);
        var arrived = came.FindAll(c => !before.Knows(c.Id) && !c.IsReplaced);
        var opened = came.Count < Most ? before.Unread - unreadBefore - came.Count(c => !c.IsRead && before.Knows(c.Id)) : 0;
        var now = PositionOf(came, before.From, unreadBefore, came.Max(c => (DateTimeOffset?)c.At) ?? before.Newest);
        List<string> lines = [];
        foreach (var one in arrived.Take(opened > 0 ? LiveNews.MostLines - 1 : LiveNews.MostLines))
        {
            lines.Add(await LineAsync(one, ct));
        }

        if (opened > 0)
        {
            lines.Add(texts["Inbox:LiveOpened", ("count", opened)]);
        }

        return NewsOf(now, arrived.Count + Math.Abs(opened), lines);
    }

    private static LiveNews NewsOf(InboxPosition position, int count, IReadOnlyList<string> lines) =>
        new(position.ToString(), count, lines) { PersonalState = InboxState.Key };

    private static InboxPosition PositionOf(List<Arrived> came, DateTimeOffset? before, int unreadBefore, DateTimeOffset? newest) =>
        InboxPosition.Of([.. came.Select(c => (c.Id, c.At))], before, unreadBefore + came.Count(c => !c.IsRead), newest);

    private Task<List<Arrived>> CameAfterAsync(IQueryable<NotificationCopy> copies, DateTimeOffset? from, CancellationToken ct)
    {
        var came = from is { } after ? copies.Where(c => c.CreatedAt > after) : copies;

        // A join keeps no order.
        return (
            from copy in came.OrderByDescending(c => c.CreatedAt).ThenByDescending(c => c.Id).Take(Most)
            join notice in db.Notifications on copy.NotificationId equals notice.Id
            orderby copy.CreatedAt descending, copy.Id descending
            select new Arrived(copy.Id, copy.CreatedAt, copy.ReadAt != null, copy.IsReplaced, notice)
        ).ToListAsync(ct);
    }

    private static async Task<int> UnreadUntilAsync(IQueryable<NotificationCopy> copies, DateTimeOffset? from, CancellationToken ct) =>
        from is { } until ? await copies.CountAsync(c => c.ReadAt == null && c.CreatedAt <= until, ct) : 0;

    private async Task<string> LineAsync(Arrived arrived, CancellationToken ct)
    {
        var notice = arrived.Notice;
        var template = await templates.ExactAsync(notice.Kind, notice.TemplateVersion, ct);
        var said = words.Fill(template, notice.Subject, notice.Values(), NotificationText.PageLanguage);
        return texts["Inbox:LiveArrived", ("at", moments.Past(arrived.At)), ("title", said.Title)];
    }

    private sealed record Arrived(Guid Id, DateTimeOffset At, bool IsRead, bool IsReplaced, Notification Notice);

    public static void Map(ApiRoutes api) => api.MapChanges<Input>("inbox/changes");
}
