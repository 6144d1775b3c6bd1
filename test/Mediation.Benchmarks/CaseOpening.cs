using Mediation.Complaints.CasePage;
using Mediation.Demo;
using Mediation.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Mediation.Benchmarks;

/// <summary>Opening a case over the API; limit: a bare Kestrel endpoint that authenticates the same client and returns as many bytes.</summary>
internal static class CaseOpening
{
    private const int Clients = 8;
    private const int Warm = 15;

    public static async Task RunAsync(int[] cases, DatabaseProvider provider)
    {
        await using var bank = await Bank.OpenAsync();
        var ids = await bank.RegisterAsync(50);
        using var http = await bank.HandlerAsync();
        var bytes = (await http.GetByteArrayAsync(new Uri($"/api/v1/complaints/{ids[0]}", UriKind.Relative))).Length;
        await RateAsync(http, i => $"/api/v1/complaints/{ids[i % ids.Length]}", Warm);
        Figures.Print("case-api", ids.Length, await RateAsync(http, i => $"/api/v1/complaints/{ids[i % ids.Length]}", 6), "per second");
        Figures.Print("case-api-bytes", 1, bytes, "bytes");
        await PageAsync(bank, ids[0]);

        var body = new byte[bytes];
        Array.Fill(body, (byte)'x');
        var quiet = WebApplication.CreateSlimBuilder();
        quiet.Logging.ClearProviders();
        await using var bare = quiet.Build();
        bare.Urls.Add("http://127.0.0.1:0");
        JsonWebTokenHandler tokens = new();
        TokenValidationParameters ours = new()
        {
            IssuerSigningKey = KeyFiles.Signing(bank.Settings.Keys),
            ValidIssuer = bank.Address.ToString(),
            ValidateAudience = false,
        };
        bare.MapGet("/{id}", async (HttpContext context) =>
            (await tokens.ValidateTokenAsync(context.Request.Headers.Authorization.ToString()["Bearer ".Length..], ours)).IsValid
                ? Results.Bytes(body, "application/json")
                : Results.Unauthorized()
        );
        bare.MapGet("/open/{id}", () => Results.Bytes(body, "application/json"));
        await bare.StartAsync();
        using HttpClient client = new(new SocketsHttpHandler()) { BaseAddress = new Uri(bare.Urls.First()) };
        client.DefaultRequestHeaders.Authorization = http.DefaultRequestHeaders.Authorization;
        await RateAsync(client, i => $"/{i}", Warm);
        Figures.Print("case-limit-kestrel", 1, await RateAsync(client, i => $"/{i}", 4), "per second");
        await RateAsync(client, i => $"/open/{i}", 4);
        Figures.Print("case-limit-kestrel-nobody-authenticated", 1, await RateAsync(client, i => $"/open/{i}", 4), "per second");
    }

    private static async Task PageAsync(Bank bank, Guid id)
    {
        var view = await bank.RunAsync(new GetComplaint.Input(id));
        using HttpClientHandler handler = new();
        using HttpClient http = new(handler) { BaseAddress = bank.Address };
        var signIn = await http.GetStringAsync(new Uri("/signin", UriKind.Relative));
        var token = signIn.Split("__RequestVerificationToken\" value=\"")[1].Split('"')[0];
        using FormUrlEncodedContent form = new([
            new("userName", "chenjing"),
            new("password", DemoOrganisation.Password),
            new("__RequestVerificationToken", token),
            new("returnUrl", "/complaints"),
        ]);
        await http.PostAsync(new Uri("/signin", UriKind.Relative), form);
        var page = await http.GetByteArrayAsync(new Uri($"/complaints/{view.Number}", UriKind.Relative));
        await RateAsync(http, _ => $"/complaints/{view.Number}", Warm);
        Figures.Print("case-page", 1, await RateAsync(http, _ => $"/complaints/{view.Number}", 6), "per second");
        Figures.Print("case-page-bytes", 1, page.Length, "bytes");
    }

    private static async Task<double> RateAsync(HttpClient http, Func<int, string> path, int seconds)
    {
        var clock = Stopwatch.StartNew();
        var done = await Task.WhenAll(
            Enumerable
                .Range(0, Clients)
                .Select(async c =>
                {
                    var count = 0;
                    for (; clock.Elapsed.TotalSeconds < seconds; count++)
                    {
                        using var answer = await http.GetAsync(new Uri(path((count * Clients) + c), UriKind.Relative));
                        answer.EnsureSuccessStatusCode();
                        await answer.Content.ReadAsByteArrayAsync();
                    }

                    return count;
                })
        );
        return done.Sum() / clock.Elapsed.TotalSeconds;
    }
}
