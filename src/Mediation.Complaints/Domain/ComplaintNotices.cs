using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Domain;

/// <summary>What this module tells people.</summary>
/// <param name="Kinds">See <see cref="NotificationTemplates"/>.</param>
public sealed record ComplaintNotices(IReadOnlyList<NotificationTemplate> Kinds) : NotificationTemplates(Kinds)
{
    public const string PolicyKey = "notices-complaints";

    /// <summary>Somebody else gave the case to its handler.</summary>
    public const string Assigned = "complaints.assigned";

    /// <summary>A limit ends in some days.</summary>
    public const string DutySoon = "complaints.duty-soon";

    /// <summary>A limit ends tomorrow.</summary>
    public const string DutyTomorrow = "complaints.duty-tomorrow";

    /// <summary>A limit ends today.</summary>
    public const string DutyToday = "complaints.duty-today";

    /// <summary>A limit is over and the duty is not done.</summary>
    public const string DutyBreached = "complaints.duty-breached";

    /// <summary>Somebody looked at a complainant's data uncovered; told to the privacy officer.</summary>
    public const string Revealed = "complaints.revealed";
}
