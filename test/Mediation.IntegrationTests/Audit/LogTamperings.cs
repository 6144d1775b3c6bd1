using Mediation.Accounts.Domain;

namespace Mediation.IntegrationTests.Audit;

/// <summary>What somebody does to the logs that belong to no history; the anchors show it.</summary>
internal static class LogTamperings
{
    public static IEnumerable<Tampering> All =>
        [
            Of("a security event deleted", "RowMissing security_event", events => FirstOf(events).ExecuteDeleteAsync()),
            Of("all security events deleted", "RowMissing security_event", events => events.ExecuteDeleteAsync()),
            Of("the address of a security event", "Differs security_event", events =>
                FirstOf(events).ExecuteUpdateAsync(set => set.SetProperty(e => e.Address, "10.0.0.1"))
            ),
            Of("the time of a security event", "RowMissing security_event", events =>
                FirstOf(events).ExecuteUpdateAsync(set => set.SetProperty(e => e.At, DateTimeOffset.UnixEpoch))
            ),
            Of("the account of a security event", "Differs security_event", events =>
                FirstOf(events).ExecuteUpdateAsync(set => set.SetProperty(e => e.UserId, (Guid?)null))
            ),
            new Tampering("a security event slipped in", SlipInAsync, "Differs security_event") { NeedsAnchor = true },
            new Tampering("a session deleted", db => db.Set<UserSession>().ExecuteDeleteAsync(), "RowMissing user_session") { NeedsAnchor = true },
            new Tampering(
                "the address of a session",
                db => db.Set<UserSession>().ExecuteUpdateAsync(set => set.SetProperty(s => s.Address, "10.0.0.1")),
                "Differs user_session"
            )
            {
                NeedsAnchor = true,
            },
        ];

    private static IQueryable<SecurityEvent> FirstOf(IQueryable<SecurityEvent> events)
    {
        var first = events.OrderBy(e => e.At).Select(e => e.Id).First();
        return events.Where(e => e.Id == first);
    }

    private static Tampering Of(string name, string named, Func<IQueryable<SecurityEvent>, Task<int>> act) =>
        new(name, db => act(db.Set<SecurityEvent>()), named) { NeedsAnchor = true };

    private static async Task<int> SlipInAsync(MediationDbContext db)
    {
        var at = await db.Set<SecurityEvent>().MinAsync(e => e.At);
        db.Add(SecurityEvent.Of(SecurityEventKind.SignedIn, at.AddSeconds(1), null, null, "127.0.0.1"));
        var rows = await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        return rows;
    }
}
