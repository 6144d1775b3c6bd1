using Mediation.Accounts.Domain;

namespace Mediation.IntegrationTests.Audit;

/// <summary>What somebody does to the logs that belong to no history; the anchors show it.</summary>
internal static class LogTamperings
{
    private const string SlipIn = """
        INSERT INTO "security_event" ("Id", "At", "Kind", "ActorId", "UserId", "Address", "Detail")
            SELECT '0199F3A0-0000-7000-8000-0000000000AA', "At", 'SignedIn', "ActorId", "UserId", "Address", "Detail"
            FROM "security_event" WHERE "At" = (SELECT MIN("At") FROM "security_event")
        """;

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
            Tampering.Sql("a security event slipped in", SlipIn, "Differs security_event") with
            {
                NeedsAnchor = true,
            },
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
}
