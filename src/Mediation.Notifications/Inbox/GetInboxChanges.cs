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
            RuleFor(i => i.After).AtMost(100);
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
            return LiveNews.None(new InboxPosition(newest, await UnreadUntilAsync(copies, newest, ct)).ToString()) with { PersonalState = InboxState.Key };
        }

        var arrived = await (before.Newest is { } from ? copies.Where(c => c.CreatedAt > from) : copies)
            .Where(c => !c.IsReplaced)
            .OrderByDescending(c => c.CreatedAt)
            .ThenByDescending(c => c.Id)
            .Take(Most)
            .Join(db.Notifications, c => c.NotificationId, n => n.Id, (c, n) => new Arrived(c.CreatedAt, c.ReadAt != null, n))
            .ToListAsync(ct);

        // Of what was known before, so that what comes between the two readings is counted by neither.
        var known = await UnreadUntilAsync(copies, before.Newest, ct);
        var opened = before.Unread - known;
        InboxPosition now = new(arrived.Max(a => (DateTimeOffset?)a.At) ?? before.Newest, known + arrived.Count(a => !a.IsRead));
        List<string> lines = [];
        foreach (var one in arrived.OrderByDescending(a => a.At).Take(opened > 0 ? LiveNews.MostLines - 1 : LiveNews.MostLines))
        {
            lines.Add(await LineAsync(one, ct));
        }

        if (opened > 0)
        {
            lines.Add(texts["Inbox:LiveOpened", ("count", opened)]);
        }

        return new LiveNews(now.ToString(), arrived.Count + Math.Abs(opened), lines) { PersonalState = InboxState.Key };
    }

    private static async Task<int> UnreadUntilAsync(IQueryable<NotificationCopy> copies, DateTimeOffset? newest, CancellationToken ct) =>
        newest is { } until ? await copies.CountAsync(c => c.ReadAt == null && c.CreatedAt <= until, ct) : 0;

    private async Task<string> LineAsync(Arrived arrived, CancellationToken ct)
    {
        var notice = arrived.Notice;
        var template = await templates.ExactAsync(notice.Kind, notice.TemplateVersion, ct);
        var said = words.Fill(template, notice.Subject, notice.Values(), NotificationText.PageLanguage);
        return texts["Inbox:LiveArrived", ("at", moments.Past(arrived.At)), ("title", said.Title)];
    }

    private sealed record Arrived(DateTimeOffset At, bool IsRead, Notification Notice);

    public static void Map(ApiRoutes api) => api.MapChanges<Input>("inbox/changes");
}
