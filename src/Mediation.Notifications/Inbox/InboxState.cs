using Mediation.Core.Live;

namespace Mediation.Notifications.Inbox;

/// <summary>The inboxes of people whose pages are open, as far as a page shows that something changed: what came, and how much is unread.</summary>
public sealed class InboxState(MediationDbContext db) : IPersonalState
{
    public const string Key = "inbox";

    public string Name => Key;

    public async Task<IReadOnlyDictionary<Guid, string>> OfAsync(IReadOnlyCollection<Guid> people, CancellationToken ct)
    {
        var copies = db.NotificationCopies.AsNoTracking().Where(c => c.Channel == NotificationChannel.InApp && !c.IsSilent);
        var read = await db
            .Users.AsNoTracking()
            .Where(u => people.Contains(u.Id))
            .Select(u => new
            {
                u.Id,
                Newest = copies.Where(c => c.UserId == u.Id).Max(c => (DateTimeOffset?)c.CreatedAt),
                Unread = copies.Count(c => c.UserId == u.Id && c.ReadAt == null),
            })
            .ToListAsync(ct);
        return read.ToDictionary(r => r.Id, r => string.Create(CultureInfo.InvariantCulture, $"{r.Newest?.ToMicroseconds()} {r.Unread}"));
    }
}
