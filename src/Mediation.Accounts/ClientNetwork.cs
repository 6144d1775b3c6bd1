using System.Net;
using System.Net.Sockets;

namespace Mediation.Accounts;

/// <summary>What counts as one place: an IPv4 address, or the /64 that one household or office gets of IPv6.</summary>
public static class ClientNetwork
{
    private const string Unknown = "?";

    public static string Of(IPAddress? address)
    {
        if (address is null)
        {
            return Unknown;
        }

        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (plain.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return plain.ToString();
        }

        var bytes = plain.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new IPAddress(bytes) + "/64";
    }

    /// <summary>The address that a request comes from, after the known proxies were believed.</summary>
    public static string AddressOf(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? Unknown;

    /// <summary>Where a request comes from, after the known proxies were believed.</summary>
    public static SessionOrigin OriginOf(HttpContext http)
    {
        var device = http.Request.Headers.UserAgent.ToString();
        return new SessionOrigin(
            AddressOf(http),
            Of(http.Connection.RemoteIpAddress),
            new string([.. device.Where(c => c is >= ' ' and < (char)127).Take(SessionOrigin.LongestDevice)])
        );
    }
}
