namespace Mediation.Notifications.Channels;

/// <summary>Where messages go; section <c>Notifications</c> of the settings. What has no server is written into a folder.</summary>
/// <param name="Folder">Folder with a sub-folder for each channel that has no server.</param>
/// <param name="Smtp">The mail server; null when there is none.</param>
/// <param name="Sms">The gateway of text messages; null when there is none.</param>
/// <param name="Voice">The gateway of calls; null when there is none.</param>
public sealed record ChannelOptions(string Folder, SmtpOptions? Smtp = null, GatewayOptions? Sms = null, GatewayOptions? Voice = null);
