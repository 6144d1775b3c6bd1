namespace Mediation.IntegrationTests.Accounts;

/// <summary>A name is one however it is typed, and what fails is counted by the account.</summary>
public sealed class SignInNameTests
{
    [Theory]
    [InlineData("wangfei ")]
    [InlineData("WangFei")]
    [InlineData("ｗａｎｇｆｅｉ")]
    [InlineData("wang\u200Bfei")]
    public async Task However_it_is_typed_it_opens_the_account(string typed)
    {
        await using var server = await HostedServer.StartAsync();
        using var person = await Person.OpenSignInAsync(server.Address);
        (await person.SignInAsync(typed, AccountBank.Password)).Headers.Location!.ToString().ShouldBe("/");
    }

    [Fact]
    public async Task Wrong_passwords_under_other_spellings_are_counted_together()
    {
        await using var server = await HostedServer.StartAsync();
        using var person = await Person.OpenSignInAsync(server.Address);
        string[] spellings =
        [
            "wangfei",
            "WANGFEI",
            "wangfei ",
            "ｗａｎｇｆｅｉ",
            "wang\u200Bfei",
            " wangfei",
            "Wangfei",
            "wangfei\u3000",
            "w\uFEFFangfei",
            "wAngfei",
        ];
        foreach (var typed in spellings)
        {
            (await person.SignInAsync(typed, "guess")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        (await person.SignInAsync("wangfei", AccountBank.Password)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task A_stranger_everywhere_does_not_keep_the_owner_out_of_a_device_that_was_used_before()
    {
        await using var server = await HostedServer.StartAsync();
        using var owner = await Person.SignedInAsync(server.Address, "wangfei");
        for (var place = 0; place < 101; place++)
        {
            using var stranger = await Person.OpenSignInAsync(server.Address);
            stranger.Http.DefaultRequestHeaders.Add("X-Forwarded-For", $"2001:db8:{place:x}::{place:x}");
            await stranger.SignInAsync("wangfei", "guess");
        }

        using var sentAway = await Person.OpenSignInAsync(server.Address);
        sentAway.Http.DefaultRequestHeaders.Add("X-Forwarded-For", "2001:db8:ffff::1");
        (await sentAway.SignInAsync("wangfei", AccountBank.Password)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        owner.Http.DefaultRequestHeaders.Remove("X-Forwarded-For");
        owner.Http.DefaultRequestHeaders.Add("X-Forwarded-For", "2001:db8:fffe::1");
        (await owner.SignInAsync("wangfei", AccountBank.Password)).Headers.Location!.ToString().ShouldBe("/");
    }

    [Fact]
    public async Task The_addresses_of_one_network_are_one_place()
    {
        await using var server = await HostedServer.StartAsync();
        for (var host = 0; host < 10; host++)
        {
            using var stranger = await Person.OpenSignInAsync(server.Address);
            stranger.Http.DefaultRequestHeaders.Add("X-Forwarded-For", $"2001:db8:0:1::{host:x}");
            (await stranger.SignInAsync("wangfei", "guess")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        using var sentAway = await Person.OpenSignInAsync(server.Address);
        sentAway.Http.DefaultRequestHeaders.Add("X-Forwarded-For", "2001:db8:0:1:ffff::1");
        (await sentAway.SignInAsync("wangfei", "guess")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }
}
