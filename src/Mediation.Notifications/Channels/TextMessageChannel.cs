namespace Mediation.Notifications.Channels;

/// <summary>Sends text messages by the gateway of the bank.</summary>
public sealed class TextMessageChannel(IOutgoingMessages messages, IHttpClientFactory clients, ChannelOptions options)
    : GatewayChannel(messages, clients, options.Folder, options.Sms)
{
    /// <summary>Kind and destination of its deliveries.</summary>
    public const string Name = "sms";

    public override string Kind => Name;
}
