namespace Mediation.Notifications.Domain;

/// <summary>How far a notification is.</summary>
public enum NotificationState
{
    /// <summary>Made; its recipients are looked up as soon as its save is committed.</summary>
    Waiting,

    /// <summary>Each of its recipients has a copy.</summary>
    Addressed,

    /// <summary>There is nobody to send it to; the unit above was told.</summary>
    Undeliverable,

    /// <summary>What it tells no longer holds: what had not left is not sent, and what had left proves nothing.</summary>
    Overtaken,
}
