using System.Net;
using Mediation.Accounts;

namespace Mediation.Tests.Accounts;

public sealed class ClientNetworkTests
{
    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:2:ffff::1", "2001:db8:1:2::/64")]
    public void An_office_is_one_place_with_all_its_addresses(string address, string place) => ClientNetwork.Of(IPAddress.Parse(address)).ShouldBe(place);

    [Fact]
    public void Without_an_address_all_are_one_place() => ClientNetwork.Of(null).ShouldBe("?");
}
