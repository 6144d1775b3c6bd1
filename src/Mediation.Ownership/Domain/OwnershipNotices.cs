using Mediation.Notifications.Domain;

namespace Mediation.Ownership.Domain;

/// <summary>What this module tells people.</summary>
/// <param name="Kinds">See <see cref="NotificationTemplates"/>.</param>
public sealed record OwnershipNotices(IReadOnlyList<NotificationTemplate> Kinds) : NotificationTemplates(Kinds)
{
    public const string PolicyKey = "notices-ownership";

    /// <summary>To the leader: named, and until when to accept.</summary>
    public const string LeaderNamed = "ownership.leader-named";

    /// <summary>To the leader: half of the time to accept is over.</summary>
    public const string AcceptReminder = "ownership.accept-reminder";

    /// <summary>To the leader before: the case went up the ladder.</summary>
    public const string PassedOn = "ownership.passed-on";

    /// <summary>To the leader before: the case went up the ladder by an event or by silence.</summary>
    public const string TakenUp = "ownership.taken-up";

    /// <summary>To the head office: a rung was reached by an event or by silence, and nobody can be named on it.</summary>
    public const string RungEmpty = "ownership.rung-empty";

    /// <summary>To handler and head office: who is responsible now.</summary>
    public const string LeaderChanged = "ownership.leader-changed";

    /// <summary>To the handler: the leader accepted.</summary>
    public const string Accepted = "ownership.accepted";

    /// <summary>To the handler: the leader refused.</summary>
    public const string Declined = "ownership.declined";

    /// <summary>To the handler: the leader gave the case away.</summary>
    public const string HandedOver = "ownership.handed-over";

    /// <summary>To the head office: nobody is responsible, or nobody accepts.</summary>
    public const string Alarm = "ownership.alarm";

    /// <summary>To the head office: the leader who accepted is away, and nobody stands in.</summary>
    public const string LeaderAway = "ownership.leader-away";

    /// <summary>To the owner of a measure.</summary>
    public const string MeasureSet = "ownership.measure-set";

    /// <summary>To the owner of a measure: it is not to be done any more.</summary>
    public const string MeasureWithdrawn = "ownership.measure-withdrawn";

    /// <summary>To the owner of a measure that is not done: its day is tomorrow.</summary>
    public const string MeasureTomorrow = "ownership.measure-tomorrow";

    /// <summary>To the owner of a measure and its leader: its day is over.</summary>
    public const string MeasureLate = "ownership.measure-late";

    /// <summary>To those who may check: the case ended, or its leader supplemented and asks again.</summary>
    public const string CloseOutDue = "ownership.close-out-due";

    /// <summary>To the same, once: some days later nobody has closed it out.</summary>
    public const string CloseOutReminder = "ownership.close-out-reminder";

    /// <summary>To the leader: sent back.</summary>
    public const string CloseOutReturned = "ownership.close-out-returned";

    /// <summary>To the leader: closed out.</summary>
    public const string ClosedOut = "ownership.closed-out";
}
