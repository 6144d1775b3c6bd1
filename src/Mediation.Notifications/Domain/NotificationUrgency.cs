namespace Mediation.Notifications.Domain;

/// <summary>Whether a notification may wait.</summary>
public enum NotificationUrgency
{
    /// <summary>The inbox only.</summary>
    Low,

    /// <summary>Outside the inbox it waits for the end of quiet hours, and several go as one.</summary>
    Normal,

    /// <summary>Nobody may miss it: nobody can mute it or switch its channels off, and it goes as soon as quiet hours are over.</summary>
    Important,

    /// <summary>As above, and a ladder counts hours on it: at once, by day and night.</summary>
    Urgent,
}
