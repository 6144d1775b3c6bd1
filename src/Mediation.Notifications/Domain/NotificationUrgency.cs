namespace Mediation.Notifications.Domain;

/// <summary>Whether a notification may wait.</summary>
public enum NotificationUrgency
{
    /// <summary>The inbox only.</summary>
    Low,

    /// <summary>Outside the inbox it waits for the end of quiet hours, and several go as one.</summary>
    Normal,

    /// <summary>The law or a ladder counts hours: at once, by day and night, and nobody can mute it.</summary>
    Urgent,
}
