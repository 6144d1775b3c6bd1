namespace Mediation.Notifications.Channels;

/// <summary>Has people called by the gateway of the bank, which reads the text to them in its language.</summary>
public sealed class VoiceChannel(IOutgoingMessages messages, IHttpClientFactory clients, ChannelOptions options)
    : GatewayChannel(messages, clients, options.Folder, options.Voice)
{
    /// <summary>Kind and destination of its deliveries.</summary>
    public const string Name = "voice";

    public override string Kind => Name;
}
