using Mediation.Notifications.Domain;

namespace Mediation.Referrals.Domain;

/// <summary>What this module tells people.</summary>
/// <param name="Kinds">See <see cref="NotificationTemplates"/>.</param>
public sealed record ReferralNotices(IReadOnlyList<NotificationTemplate> Kinds) : NotificationTemplates(Kinds)
{
    public const string PolicyKey = "notices-referrals";

    /// <summary>To the body's staff: a case lies on their desk.</summary>
    public const string Received = "referrals.received";

    /// <summary>To the body's staff: the bank took a case back.</summary>
    public const string Withdrawn = "referrals.withdrawn";

    /// <summary>To the mediator.</summary>
    public const string Appointed = "referrals.appointed";

    /// <summary>To the handler.</summary>
    public const string Accepted = "referrals.accepted";

    /// <summary>To the handler.</summary>
    public const string Declined = "referrals.declined";

    /// <summary>To the handler: the body has not answered in time.</summary>
    public const string Overdue = "referrals.overdue";

    /// <summary>To handler and mediator.</summary>
    public const string SessionSet = "referrals.session-set";

    /// <summary>To handler and mediator.</summary>
    public const string SessionMoved = "referrals.session-moved";

    /// <summary>To handler and mediator.</summary>
    public const string SessionCancelled = "referrals.session-cancelled";

    /// <summary>To the complainant: when and where, by the channel that suits.</summary>
    public const string InvitedToSession = "referrals.invited-to-session";

    /// <summary>To the complainant: another time.</summary>
    public const string InvitedAnew = "referrals.invited-anew";

    /// <summary>To the complainant: no session.</summary>
    public const string SessionOff = "referrals.session-off";

    /// <summary>To the handler: it ended with an agreement.</summary>
    public const string Agreed = "referrals.agreed";

    /// <summary>To the handler: it ended without.</summary>
    public const string Failed = "referrals.failed";
}
