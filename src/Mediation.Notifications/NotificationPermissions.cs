namespace Mediation.Notifications;

/// <summary>Permissions of this module. The inbox and the own settings need none: everybody has one's own only.</summary>
[PermissionNames]
public static class NotificationPermissions
{
    /// <summary>To read the templates and to see them filled.</summary>
    public const string ReadTemplates = "Notifications.ReadTemplates";

    /// <summary>To print and post letters to complainants of the own unit.</summary>
    public const string PostLetters = "Notifications.PostLetters";
}
