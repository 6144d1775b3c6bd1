namespace Mediation.Notifications.Channels;

/// <summary>A gateway that sends text messages or calls people; sections <c>Notifications:Sms</c> and <c>Notifications:Voice</c> of the settings.</summary>
/// <param name="Url">Address that each message is posted to.</param>
/// <param name="Token">Sent as bearer token; null when the gateway wants none.</param>
public sealed record GatewayOptions(Uri Url, string? Token = null)
{
    /// <summary>Without the token, so that it never reaches a log by accident.</summary>
    public override string ToString() => Url.ToString();
}
