using System.Net.Http.Headers;
using System.Net.Http.Json;
using Mediation.Demo;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Support;

/// <summary>The program serving at an address of its own, on a database of its own with the demo bank's people and bodies.</summary>
public abstract class TestServer(TestDatabase data) : IAsyncDisposable
{
    /// <summary>Its database and data folder.</summary>
    public TestDatabase Data { get; } = data;

    /// <summary>Its data folder.</summary>
    public string Folder => Data.Folder;

    public Uri Address { get; protected set; } = null!;

    public HttpClient Client() => new(new SocketsHttpHandler()) { BaseAddress = Address, Timeout = Wait.Patience };

    /// <summary>A machine client of a role, with its token.</summary>
    public async Task<HttpClient> ClientAsync(string role)
    {
        var http = Client();
        using FormUrlEncodedContent form = new(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = DemoOrganisation.ClientOf(role),
                ["client_secret"] = DemoOrganisation.Secret,
            }
        );
        using var answer = await http.PostAsync(new Uri("/connect/token", UriKind.Relative), form);
        answer.EnsureSuccessStatusCode();
        var token = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }

    public Task<HttpClient> HandlerAsync() => ClientAsync(MediationRoles.Handler);

    public abstract ValueTask DisposeAsync();
}
