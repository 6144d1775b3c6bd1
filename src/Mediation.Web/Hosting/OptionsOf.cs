using System.Net;
using Mediation.Core.Anchors;
using Mediation.Core.Deliveries;
using Mediation.Core.Live;
using Mediation.Core.Purging;
using Mediation.Core.Values;
using Mediation.Notifications;
using Mediation.Notifications.Channels;

namespace Mediation.Web.Hosting;

/// <summary>Options of the frame, read from the settings; what is not set is as usual.</summary>
internal static class OptionsOf
{
    /// <summary>Section of what goes to people outside.</summary>
    private const string Notifications = "Notifications";

    public static AnchorOptions Anchors(IConfiguration configuration, HostSettings settings) =>
        new(
            Path.GetFullPath(configuration["Anchor:KeyFile"] is { Length: > 0 } key ? key : Path.Combine(settings.Keys, "anchor.pem")),
            Path.GetFullPath(configuration["Anchor:Folder"] is { Length: > 0 } folder ? folder : Path.Combine(settings.DataFolder, "anchors")),
            configuration.Address("Anchor:Url")
        );

    public static Retention Retention(IConfiguration configuration)
    {
        Retention usual = new();
        return new Retention(
            configuration.Number("Retention:MessageDays", atLeast: 1) ?? usual.MessageDays,
            configuration.Number("Retention:TimerDays", atLeast: 1) ?? usual.TimerDays,
            configuration.Number("Retention:UploadDays", atLeast: 1) ?? usual.UploadDays,
            configuration.Number("Retention:DeliveryDays", atLeast: 1) ?? usual.DeliveryDays
        );
    }

    public static DeliveryOptions Deliveries(IConfiguration configuration)
    {
        DeliveryOptions usual = new();
        return new DeliveryOptions(
            configuration.Number("Deliveries:AtOnce", atLeast: 1) ?? usual.AtOnce,
            configuration.Number("Deliveries:LongestSendSeconds", atLeast: 1, atMost: DeliveryOptions.MostSeconds) ?? usual.LongestSendSeconds
        );
    }

    public static NotificationOptions Notices(IConfiguration configuration) => new(configuration.Address($"{Notifications}:PublicUrl"));

    /// <exception cref="RefusedToStartException">A channel is set by half, or unsafely.</exception>
    public static ChannelOptions Channels(IConfiguration configuration, HostSettings settings) =>
        new(
            Path.GetFullPath(configuration[$"{Notifications}:Folder"] is { Length: > 0 } folder ? folder : Path.Combine(settings.DataFolder, "outgoing")),
            Smtp(configuration),
            Gateway(configuration, $"{Notifications}:Sms"),
            Gateway(configuration, $"{Notifications}:Voice")
        );

    private static SmtpOptions? Smtp(IConfiguration configuration)
    {
        const string section = $"{Notifications}:Smtp";
        if (configuration[$"{section}:Host"] is not { Length: > 0 } host)
        {
            return null;
        }

        if (!EmailAddress.TryParse(configuration[$"{section}:From"], out var from))
        {
            throw new RefusedToStartException("Notifications__Smtp__Host is set; Notifications__Smtp__From must be the e-mail address of the sender.");
        }

        SmtpOptions smtp = new(host, from)
        {
            Port = configuration.Number($"{section}:Port", atLeast: 1) ?? SmtpOptions.SubmissionPort,
            Security = configuration.Choice($"{section}:Security", SmtpSecurity.StartTls),
            ChecksRevocation = configuration.YesNo($"{section}:CheckRevocation", otherwise: true),
            UserName = configuration[$"{section}:UserName"] is { Length: > 0 } name ? name : null,
            Password = configuration.Secret($"{section}:Password"),
            FromName = configuration[$"{section}:FromName"] ?? string.Empty,
        };
        return smtp is { Security: SmtpSecurity.None, UserName: not null } && !IsThisMachine(host)
            ? throw new RefusedToStartException("Notifications__Smtp__Security is None: name and password would cross the network in clear.")
            : smtp;
    }

    private static bool IsThisMachine(string host) => host == "localhost" || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    private static GatewayOptions? Gateway(IConfiguration configuration, string section) =>
        configuration.Address($"{section}:Url") is { } url ? new GatewayOptions(url, configuration.Secret($"{section}:Token")) : null;

    public static LiveOptions Live(IConfiguration configuration)
    {
        LiveOptions usual = new();
        return new LiveOptions(
            configuration.Number("Live:PollMilliseconds", atLeast: 100) ?? usual.PollMilliseconds,
            configuration.Number("Live:HeartbeatSeconds", atLeast: 1) ?? usual.HeartbeatSeconds,
            configuration.Number("Live:StreamsPerUser", atLeast: 1) ?? usual.StreamsPerUser
        );
    }
}
