namespace Mediation.Accounts.Domain;

/// <summary>Where a request comes from.</summary>
/// <param name="Address">Address of the client, as the known proxies report it.</param>
/// <param name="Network">What counts as one place: an IPv4 address, or the /64 of an IPv6 address.</param>
/// <param name="Device">Browser and system as the browser names them, cut.</param>
public sealed record SessionOrigin(string Address, string Network, string Device)
{
    public const int LongestDevice = 200;
}
