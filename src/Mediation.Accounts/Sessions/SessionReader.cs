namespace Mediation.Accounts.Sessions;

/// <summary>Says of a cookie and of a token whether it is still accepted, and who acts by it: asked in each request.</summary>
public sealed class SessionReader(MediationDbContext db, AccountReader accounts, AccountCache cache, TimeProvider clock, SecurityEvents events)
    : ISessionStanding
{
    private static readonly CompiledQuery<Guid, UserSession> ById = new((db, id) => db.Set<UserSession>().AsNoTracking().Where(s => s.Id == id));

    /// <summary>The account of a session that is used now, and who acts in it; null when either is over.</summary>
    public async Task<Account?> OfUsedSessionAsync(Guid userId, Guid sessionId, CancellationToken ct)
    {
        var account = await OfAsync(userId, sessionId, ct);
        var now = clock.GetUtcNow();
        if (account is not null && await SessionAsync(sessionId, ct) is { } session && now - session.LastSeenAt > UserSession.NotedEvery)
        {
            events.Seen(session.Id, now);
        }

        return account;
    }

    public async Task<Account?> OfAsync(Guid userId, Guid sessionId, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var account = await AccountAsync(userId, ct);
        if (account is null || !account.IsOpen(now) || await SessionAsync(sessionId, ct) is not { } session)
        {
            return null;
        }

        if (session.UserId != userId || !session.IsOpen(account.SecurityStamp, now))
        {
            return null;
        }

        return account with
        {
            Actor = account.Actor with { Session = new SessionFacts(session.Id, session.ConfirmedAt) },
        };
    }

    /// <summary>The account of a machine client's token; null when its stamp is over or the account closed.</summary>
    /// <param name="userId">The account.</param>
    /// <param name="mark">See <see cref="MarkOf"/>.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<Account?> OfTokenAsync(Guid userId, string? mark, CancellationToken ct) =>
        await AccountAsync(userId, ct) is { } account
        && account.IsOpen(clock.GetUtcNow())
        && string.Equals(mark, MarkOf(account.SecurityStamp), StringComparison.Ordinal)
            ? account
            : null;

    /// <summary>What a token carries of the stamp: a hash of it, since anyone who holds the token can read it.</summary>
    public static string MarkOf(string stamp) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(stamp)))[..32];

    private Task<Account?> AccountAsync(Guid userId, CancellationToken ct) => cache.ReadAsync(userId, () => accounts.OfAsync(userId, ct));

    private Task<UserSession?> SessionAsync(Guid id, CancellationToken ct) => cache.ReadAsync<UserSession>(id, async () =>
        {
            await foreach (var session in ById.Run(db, id).WithCancellation(ct))
            {
                return session;
            }

            return null;
        });
}
