using Mediation.Notifications.Domain;

namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>What people learn of risk events and the duty roster.</summary>
/// <param name="Kinds">See <see cref="NotificationTemplates"/>.</param>
public sealed record RiskEventNotices(IReadOnlyList<NotificationTemplate> Kinds) : NotificationTemplates(Kinds)
{
    public const string PolicyKey = "notices-riskevents";

    /// <summary>To whoever is on duty: an event, and until when to acknowledge.</summary>
    public const string DutyCall = "riskevents.duty-call";

    /// <summary>To the posts of a unit whose roster has a hole, or to the head office when nobody acknowledged.</summary>
    public const string HoleCalled = "riskevents.duty-hole-called";

    /// <summary>To whoever has the event: a limit is near.</summary>
    public const string ReportSoon = "riskevents.report-soon";

    /// <summary>To whoever has the event and the head office: a limit passed.</summary>
    public const string ReportLate = "riskevents.report-late";

    /// <summary>To the posts of the next unit of the reporting path: the final report is late still.</summary>
    public const string ReportEscalated = "riskevents.report-escalated";

    /// <summary>To whoever gets a role of an active plan.</summary>
    public const string PlanRole = "riskevents.plan-role";

    /// <summary>To the role, whoever activated the plan, and the supervisor: the time of an item passed.</summary>
    public const string PlanItemLate = "riskevents.plan-item-late";

    /// <summary>To whoever activated a plan, and the supervisor: the event is over and the plan was not ended.</summary>
    public const string PlanOpen = "riskevents.plan-open";

    /// <summary>To the supervisor: nobody is on duty today or tomorrow.</summary>
    public const string DutyHole = "riskevents.duty-hole";
}
