using Mediation.Core.Anchors;
using Mediation.Core.Deliveries;
using Mediation.Core.Live;
using Mediation.Core.Purging;

namespace Mediation.Web.Hosting;

/// <summary>Options of the frame, read from the settings; what is not set is as usual.</summary>
internal static class OptionsOf
{
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
            configuration.Number("Deliveries:LongestSendSeconds", atLeast: 1) ?? usual.LongestSendSeconds
        );
    }

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
