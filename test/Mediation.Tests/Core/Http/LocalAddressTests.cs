using Mediation.Core.Http;

namespace Mediation.Tests.Core.Http;

public sealed class LocalAddressTests
{
    [Theory]
    [InlineData("/complaints", "/complaints")]
    [InlineData("/complaints?open=true&after=%2F%2Fx", "/complaints?open=true&after=%2F%2Fx")]
    [InlineData("/a/../complaints", "/complaints")]
    [InlineData("/", "/")]
    [InlineData("/%E6%8A%95", "/%E6%8A%95")]
    public void An_address_of_this_site_stays(string typed, string expected) => LocalAddress.Of(typed).ShouldBe(expected);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("complaints")]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("///evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("/..//evil.example")]
    [InlineData("/.//evil.example")]
    [InlineData("/%2e%2e//evil.example")]
    [InlineData("/%2e//evil.example")]
    [InlineData("/a/..//evil.example")]
    [InlineData("/%2f/evil.example")]
    [InlineData("/%5cevil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("/\r\n/evil.example")]
    [InlineData("/%0d%0aLocation:%20x")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/@evil.example\u0000")]
    public void Whatever_leaves_this_site_or_may_leads_home(string? typed) => LocalAddress.Of(typed).ShouldBe("/");

    [Fact]
    public void An_address_longer_than_any_of_ours_leads_home() => LocalAddress.Of("/" + new string('a', 3_000)).ShouldBe("/");
}
