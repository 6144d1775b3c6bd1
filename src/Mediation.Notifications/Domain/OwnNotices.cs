namespace Mediation.Notifications.Domain;

/// <summary>What this module itself tells.</summary>
/// <param name="Kinds">See <see cref="NotificationTemplates"/>.</param>
public sealed record OwnNotices(IReadOnlyList<NotificationTemplate> Kinds) : NotificationTemplates(Kinds)
{
    public const string PolicyKey = "notices-notifications";

    /// <summary>Something could not be delivered to somebody of the unit, or to a complainant of its case.</summary>
    public const string Undeliverable = "notifications.undeliverable";

    /// <summary>The same of what nobody may miss: it is urgent itself.</summary>
    public const string UrgentUndeliverable = "notifications.urgent-undeliverable";

    /// <summary>Something that is urgent, or has to come before a limit, has not arrived yet and is still being tried.</summary>
    public const string NotArrived = "notifications.not-arrived";

    /// <summary>What a complainant got no longer held when it arrived: somebody has to correct it.</summary>
    public const string OvertakenSent = "notifications.overtaken-sent";

    /// <summary>A change of the organisation waits for a second administrator.</summary>
    public const string ReorganisationProposed = "notifications.reorganisation-proposed";

    /// <summary>What says that something else has not been delivered.</summary>
    public static readonly IReadOnlyList<string> AboutUndelivered = [Undeliverable, UrgentUndeliverable, NotArrived];

    public static bool IsAboutUndelivered(string kind) => AboutUndelivered.Contains(kind);
}
