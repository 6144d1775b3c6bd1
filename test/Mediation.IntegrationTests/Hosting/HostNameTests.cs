using Mediation.IntegrationTests.Databases;
using Mediation.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>Outside Development the program says which host names it answers to, and opens with nothing that is published.</summary>
public sealed class HostNameTests
{
    private static readonly (string, string) Production = ("ASPNETCORE_ENVIRONMENT", "Production");

    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("*", false)]
    [InlineData("mediation.bank.example;*", false)]
    [InlineData("mediation.bank.example", true)]
    [InlineData("mediation.bank.example; 10.1.2.3", true)]
    public void Names_must_be_named(string? setting, bool isRight) =>
        (
            HostNames.FaultIn(new ConfigurationBuilder().AddInMemoryCollection([new KeyValuePair<string, string?>(HostNames.Setting, setting)]).Build()) is null
        ).ShouldBe(isRight);

    [Fact]
    public async Task Without_names_it_refuses_to_serve()
    {
        await using var data = await TestDatabase.WithDemoBankAsync(0);
        var (code, output) = await Verb.RunAsync(data, [], Production);
        code.ShouldBe(1, output);
        output.ShouldContain("AllowedHosts");
    }

    [Fact]
    public async Task Another_host_name_is_refused()
    {
        await using var server = await HostedServer.WithSettingsAsync((HostNames.Setting, "127.0.0.1"));
        using var http = server.Client();
        (await http.GetAsync(new Uri("/signin", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
        http.DefaultRequestHeaders.Host = "evil.example";
        (await http.GetAsync(new Uri("/signin", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_demo_client_under_another_name_is_found_by_its_published_secret()
    {
        await using var data = await TestDatabase.WithDemoBankAsync();
        await data.ReadAsync(db => db.Users.ExecuteUpdateAsync(set => set.SetProperty(u => u.IsDemo, false)));
        await data.ReadAsync(db =>
            db.Set<OpenIddict.EntityFrameworkCore.Models.OpenIddictEntityFrameworkCoreApplication<Guid>>()
                .ExecuteUpdateAsync(set => set.SetProperty(c => c.ClientId, c => "renamed-" + c.ClientId))
        );
        var (code, output) = await Verb.RunAsync(data, [], Production, (HostNames.Setting, "127.0.0.1"));
        code.ShouldBe(1, output);
        output.ShouldContain("Demo machine clients");
    }
}
