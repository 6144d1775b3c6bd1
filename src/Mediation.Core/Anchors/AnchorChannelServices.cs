namespace Mediation.Core.Anchors;

/// <summary>What the channel needs beside its options.</summary>
internal static class AnchorChannelServices
{
    /// <summary>A redirect is not followed: an anchor is meant for the archive of the settings only.</summary>
    public static IServiceCollection AddAnchorChannel(this IServiceCollection services)
    {
        services
            .AddHttpClient(AnchorChannel.Name, client => client.MaxResponseContentBufferSize = AnchorChannel.LongestAnswer)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        return services;
    }
}
