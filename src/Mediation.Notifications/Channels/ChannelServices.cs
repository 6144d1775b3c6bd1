namespace Mediation.Notifications.Channels;

/// <summary>What the channels need beside their options, which the host reads from the settings.</summary>
internal static class ChannelServices
{
    /// <summary>What of a gateway's answer is kept in memory at most; a longer one is a fault.</summary>
    private const int LongestAnswer = 1_048_576;

    /// <summary>A redirect is not followed: the token is meant for the address of the settings only.</summary>
    public static IServiceCollection AddChannels(this IServiceCollection services)
    {
        foreach (var name in new[] { TextMessageChannel.Name, VoiceChannel.Name })
        {
            services
                .AddHttpClient(name, client =>
                {
                    client.MaxResponseContentBufferSize = LongestAnswer;

                    // The attempt has a limit of its own, which the settings may make longer than a client's usual one.
                    client.Timeout = Timeout.InfiniteTimeSpan;
                })
                .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        }

        return services;
    }
}
