namespace Mediation.IntegrationTests.Hosting;

/// <summary>Nothing that may hold persons is kept in a cache; what is the same for all is.</summary>
[Collection(OpenServerCollection.Name)]
public sealed class CacheHeaderTests(OpenServer open)
{
    [Theory]
    [InlineData("/api/v1/complaints")]
    [InlineData("/api/v1/files/00000000-0000-0000-0000-000000000000")]
    [InlineData("/complaints")]
    [InlineData("/account")]
    public async Task What_may_hold_persons_says_no_store(string path)
    {
        using var person = await Person.SignedInAsync(open.Server.Address, "hemin");
        using var answer = await person.Http.GetAsync(new Uri(path, UriKind.Relative));
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task A_token_is_not_kept()
    {
        using var http = open.Server.Client();
        using FormUrlEncodedContent form = new([new("grant_type", "client_credentials")]);
        using var answer = await http.PostAsync(new Uri("/connect/token", UriKind.Relative), form);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task The_description_of_the_api_is_made_once_and_kept()
    {
        using var http = open.Server.Client();
        using var first = await http.GetAsync(new Uri("/openapi/v1.json", UriKind.Relative));
        using var second = await http.GetAsync(new Uri("/openapi/v1.json", UriKind.Relative));
        second.Headers.Age.ShouldNotBeNull("it came from the cache");
        second.Headers.CacheControl!.Public.ShouldBeTrue();
        (await second.Content.ReadAsStringAsync()).ShouldBe(await first.Content.ReadAsStringAsync());
    }
}
