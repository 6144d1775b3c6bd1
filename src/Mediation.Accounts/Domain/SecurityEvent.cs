namespace Mediation.Accounts.Domain;

/// <summary>Something that happened to an account or at the sign-in: ids, addresses, codes; no name and nothing that somebody typed.</summary>
public sealed class SecurityEvent
{
    public const int LongestDetail = 200;

    private SecurityEvent() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public DateTimeOffset At { get; private init; }

    public SecurityEventKind Kind { get; private init; }

    /// <summary>Who did it; null when nobody is signed in.</summary>
    public Guid? ActorId { get; private init; }

    /// <summary>The account that it concerns; null for a sign-in under a name that nobody has.</summary>
    public Guid? UserId { get; private init; }

    public string Address { get; private init; } = string.Empty;

    /// <summary>Role names, a route, a permission, a client id that exists: words of the program, never of a person.</summary>
    public string Detail { get; private init; } = string.Empty;

    public static SecurityEvent Of(SecurityEventKind kind, DateTimeOffset at, Guid? actorId, Guid? userId, string? address = null, string? detail = null) =>
        new()
        {
            Kind = kind,
            At = at,
            ActorId = actorId,
            UserId = userId,
            Address = address ?? string.Empty,
            Detail = detail is { Length: > LongestDetail } ? detail[..LongestDetail] : detail ?? string.Empty,
        };
}
