namespace Mediation.Notifications;

/// <summary>Permissions of this module. The inbox and the own settings need none: everybody has one's own only.</summary>
[PermissionNames]
public static class NotificationPermissions
{
    /// <summary>To read the templates.</summary>
    public const string ReadTemplates = "Notifications.ReadTemplates";

    /// <summary>To see a template as a case that one may read filled it: for who reads cases, which an administrator does not.</summary>
    public const string FillTemplates = "Notifications.FillTemplates";

    /// <summary>To print and post letters to complainants of the own unit.</summary>
    public const string PostLetters = "Notifications.PostLetters";
}
