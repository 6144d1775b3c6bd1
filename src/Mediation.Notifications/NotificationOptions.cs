namespace Mediation.Notifications;

/// <summary>Settings of notifications besides those of the channels.</summary>
/// <param name="PublicUrl">Address of this site as its people open it, for links in e-mails; without it they have none.</param>
public sealed record NotificationOptions(Uri? PublicUrl = null);
