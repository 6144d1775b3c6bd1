using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Mediation.Web.Hosting;

/// <summary>Behind a TLS proxy the address and the scheme of the person come in headers; they are believed from known proxies only.</summary>
internal static class KnownProxies
{
    public const string Setting = "Proxies:Known";

    /// <exception cref="RefusedToStartException">An entry is neither an address nor a network.</exception>
    public static void AddKnownProxies(this IServiceCollection services, IConfiguration configuration)
    {
        var known = (configuration[Setting] ?? string.Empty).Split([',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(NetworkOf).ToList();
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            known.ForEach(forwarded.KnownIPNetworks.Add);
        });
    }

    private static System.Net.IPNetwork NetworkOf(string entry) =>
        System.Net.IPNetwork.TryParse(entry, out var network) ? network
        : IPAddress.TryParse(entry, out var address) ? new System.Net.IPNetwork(address, address.GetAddressBytes().Length * 8)
        : throw new RefusedToStartException($"Proxies__Known has \"{entry}\", which is neither an address nor a network such as 10.1.0.0/16.");
}
