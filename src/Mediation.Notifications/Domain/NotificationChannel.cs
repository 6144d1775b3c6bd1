namespace Mediation.Notifications.Domain;

/// <summary>How somebody is told.</summary>
public enum NotificationChannel
{
    /// <summary>The inbox of whoever signs in.</summary>
    InApp,

    Email,

    /// <summary>Text message.</summary>
    Sms,

    /// <summary>A call that reads the text aloud.</summary>
    Voice,

    /// <summary>Printed and posted by somebody of the unit.</summary>
    Letter,
}
