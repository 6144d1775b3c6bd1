using Mediation.Notifications.Domain;

namespace Mediation.PolicyStudio.Domain;

/// <summary>What this module tells people.</summary>
/// <param name="Kinds">See <see cref="NotificationTemplates"/>.</param>
public sealed record PolicyNotices(IReadOnlyList<NotificationTemplate> Kinds) : NotificationTemplates(Kinds)
{
    public const string PolicyKey = "notices-policies";

    /// <summary>To those who may approve it: a draft waits.</summary>
    public const string DraftWaits = "policies.draft-waits";

    /// <summary>To its author: a draft is a version now.</summary>
    public const string DraftPublished = "policies.draft-published";

    /// <summary>To its author: a draft was rejected.</summary>
    public const string DraftRejected = "policies.draft-rejected";

    /// <summary>To those who may draft the calendar: the notice of the next year is missing.</summary>
    public const string YearMissing = "policies.year-missing";
}
