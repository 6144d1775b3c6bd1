using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Mediation.Demo;

namespace Mediation.Benchmarks;

/// <summary>Clients of a program that runs in another process: a machine with its token, a person who signed in.</summary>
internal static class HttpClients
{
    public static async Task<HttpClient> TokenAsync(Uri address, string role)
    {
        HttpClient http = new(new SocketsHttpHandler()) { BaseAddress = address };
        using FormUrlEncodedContent form = new([
            new("grant_type", "client_credentials"),
            new("client_id", DemoOrganisation.ClientOf(role)),
            new("client_secret", DemoOrganisation.Secret),
        ]);
        using var answer = await http.PostAsync(new Uri("/connect/token", UriKind.Relative), form);
        var token = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }

    public static async Task<HttpClient> SignInAsync(Uri address, string userName)
    {
        HttpClient http = new(new SocketsHttpHandler()) { BaseAddress = address };
        var page = await http.GetStringAsync(new Uri("/signin", UriKind.Relative));
        using FormUrlEncodedContent form = new([
            new("userName", userName),
            new("password", DemoOrganisation.Password),
            new("__RequestVerificationToken", page.Split("__RequestVerificationToken\" value=\"")[1].Split('"')[0]),
            new("returnUrl", "/complaints"),
        ]);
        using var answer = await http.PostAsync(new Uri("/signin", UriKind.Relative), form);
        answer.EnsureSuccessStatusCode();
        return http;
    }

    public static object Registration(int i) =>
        new
        {
            channel = "Hotline",
            complainantName = "李淑华",
            phone = string.Create(CultureInfo.InvariantCulture, $"138{Random.Shared.Next(10_000):0000}{i:0000}"),
            productCode = "B02.2",
            causeCode = "C07",
            demandCode = "D01",
            claimedAmount = 320.5m,
            narrative = "利息争议，要求退还。",
        };
}
