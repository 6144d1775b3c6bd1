using System.Linq.Expressions;

namespace Mediation.Accounts.Domain;

/// <summary>
/// A sign-in of a person on one device. The cookie names it and carries nothing else; it ends by itself, with the sign-out, or when the
/// account's stamp changes (password, lock, reset).
/// </summary>
public sealed class UserSession : IAccountRow
{
    /// <summary>Nobody works longer without signing in anew (ASVS 5.0, 7.3).</summary>
    public static readonly TimeSpan LongestAltogether = TimeSpan.FromHours(12);

    /// <summary>
    /// Without any request for so long, it is over (ASVS 5.0, 7.3). Counted from <see cref="LastSeenAt"/>, so that it may end up to
    /// <see cref="NotedEvery"/> early, and never late.
    /// </summary>
    public static readonly TimeSpan LongestIdle = TimeSpan.FromHours(1);

    /// <summary>The last use is noted at most this often.</summary>
    public static readonly TimeSpan NotedEvery = TimeSpan.FromMinutes(5);

    private UserSession() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid UserId { get; private init; }

    public DateTimeOffset StartedAt { get; private init; }

    /// <summary>Instant at which it is over whatever happens.</summary>
    public DateTimeOffset EndsAt { get; private init; }

    /// <summary>When it was last used, or up to <see cref="NotedEvery"/> before.</summary>
    public DateTimeOffset LastSeenAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public DateTimeOffset ConfirmedAt { get; private set; }

    public SessionMethod Method { get; private init; }

    /// <summary>The account's stamp when it began, or when the person changed the password in it.</summary>
    public string Stamp { get; private set; } = string.Empty;

    /// <summary>Address from which it began.</summary>
    public string Address { get; private init; } = string.Empty;

    /// <summary>The network of that address, see <c>ClientNetwork</c>: a place from which the person came in before.</summary>
    public string Network { get; private init; } = string.Empty;

    /// <summary>Browser and system as the browser names them.</summary>
    public string Device { get; private init; } = string.Empty;

    public static UserSession Start(Guid userId, string stamp, SessionMethod method, SessionOrigin origin, DateTimeOffset now) =>
        new()
        {
            UserId = userId,
            StartedAt = now,
            LastSeenAt = now,
            ConfirmedAt = now,
            EndsAt = now + LongestAltogether,
            Method = method,
            Stamp = stamp,
            Address = origin.Address,
            Network = origin.Network,
            Device = origin.Device,
        };

    public bool IsOpen(string accountStamp, DateTimeOffset now) =>
        EndedAt is null && now < EndsAt && now - LastSeenAt < LongestIdle && string.Equals(Stamp, accountStamp, StringComparison.Ordinal);

    /// <summary>The same as <see cref="IsOpen"/>, for the database.</summary>
    public static Expression<Func<UserSession, bool>> OpenAt(string? accountStamp, DateTimeOffset now)
    {
        var idleSince = now - LongestIdle;
        return s => s.EndedAt == null && s.EndsAt > now && s.LastSeenAt > idleSince && s.Stamp == accountStamp;
    }

    public void End(DateTimeOffset now) => EndedAt ??= now;

    public void Seen(DateTimeOffset now) => LastSeenAt = now > LastSeenAt ? now : LastSeenAt;

    public void Confirm(DateTimeOffset now) => ConfirmedAt = now;

    /// <summary>Goes on after the person's own change of password, which ends all others.</summary>
    public void FollowStamp(string stamp) => Stamp = stamp;
}
