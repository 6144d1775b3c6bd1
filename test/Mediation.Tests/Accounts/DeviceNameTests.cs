using Mediation.Accounts.Own;

namespace Mediation.Tests.Accounts;

public sealed class DeviceNameTests
{
    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36 Edg/126.0", "Edge, Windows")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0", "Firefox, Linux")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Safari/604.1", "Safari, iPhone")]
    [InlineData("LostLaptop/1.0", "LostLaptop/1.0")]
    [InlineData("", "")]
    public void A_device_is_named_as_people_know_it(string userAgent, string name) => DeviceName.Of(userAgent).ShouldBe(name);
}
