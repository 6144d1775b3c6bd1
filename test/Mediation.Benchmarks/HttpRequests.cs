using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Mediation.Core.Security;
using Mediation.Demo;
using Microsoft.Data.Sqlite;

namespace Mediation.Benchmarks;

/// <summary>
/// What a foreign client sees: the program in a process of its own, 8 clients in a closed loop over kept connections with a real token or session.
/// Of each kind of request the CPU time of the server (all its threads, in ms) and the rate; limit: a bare Kestrel process that answers as many bytes.
/// </summary>
internal static class HttpRequests
{
    private const int Clients = 8;
    private const int Counted = 1500;

    public static async Task RunAsync(int[] cases, DatabaseProvider provider)
    {
        if (provider != DatabaseProvider.Sqlite)
        {
            throw new NotSupportedException("The seeded copies are made in SQLite.");
        }

        foreach (var wanted in cases.Length > 0 ? cases : [10_000, 100_000])
        {
            var folder = await SeededFolder.OfAsync(wanted);
            await SeededProgram.ServeAsync(folder, (http, pid) => MeasureAsync(http.BaseAddress!, pid, folder, wanted));
        }

        await BareServer.RunAsync((http, pid) => FigureAsync("http-limit-kestrel", 1, pid, Get(http, "/"), 4 * Counted));
    }

    private static async Task MeasureAsync(Uri address, int pid, string folder, int cases)
    {
        using var handler = await TokenAsync(address, MediationRoles.Handler);
        using var compliance = await TokenAsync(address, MediationRoles.Compliance);
        using var person = await SignInAsync(address, "chenjing");
        var (id, number) = await OneCaseAsync(folder);
        using HttpClient anybody = new(new SocketsHttpHandler()) { BaseAddress = address };
        (string Name, int Count, Func<int, Task<HttpResponseMessage>> Ask)[] requests =
        [
            ("http-health", 4 * Counted, Get(anybody, "/health/live")),
            ("http-case-api", Counted, Get(handler, $"/api/v1/complaints/{id}")),
            ("http-list-api", Counted, Get(handler, "/api/v1/complaints?view=Mine")),
            ("http-desk-counts-api", Counted, Get(handler, "/api/v1/desk?view=Mine")),
            ("http-desk-counts-whole-bank-api", Counted, Get(compliance, "/api/v1/desk?view=All")),
            ("http-report-api", 16, Get(compliance, "/api/v1/reports/compliance")),
            ("http-frame-page", Counted, Get(person, "/complaints/register")),
            ("http-case-page", Counted, Get(person, $"/complaints/{number}")),
            ("http-list-page", Counted, Get(person, "/complaints?open=true")),
            ("http-desk-page", Counted, Get(person, "/desk")),
            ("http-register", Counted, async i => await handler.PostAsJsonAsync("/api/v1/complaints", Registration(i))),
        ];

        // All of them first: what one kind of request still has compiled in the background would be counted with the next.
        foreach (var (_, count, ask) in requests)
        {
            await LoopAsync(ask, 2 * count, 0);
        }

        foreach (var (name, count, ask) in requests)
        {
            await FigureAsync(name, cases, pid, ask, count);
        }
    }

    private static Func<int, Task<HttpResponseMessage>> Get(HttpClient http, string path) => _ => http.GetAsync(new Uri(path, UriKind.Relative));

    private static async Task FigureAsync(string name, int cases, int pid, Func<int, Task<HttpResponseMessage>> ask, int count)
    {
        await LoopAsync(ask, Math.Max(1, count / 4), 0);
        using var process = Process.GetProcessById(pid);
        var (before, clock) = (process.TotalProcessorTime, Stopwatch.StartNew());
        await LoopAsync(ask, count, 2 * count);
        process.Refresh();
        var used = process.TotalProcessorTime - before;
        Figures.Print($"{name}-cpu", cases, used.TotalMilliseconds / count, "ms per request");
        Figures.Print($"{name}-rate", cases, count / clock.Elapsed.TotalSeconds, "per second");
    }

    private static Task LoopAsync(Func<int, Task<HttpResponseMessage>> ask, int count, int from)
    {
        var next = from - 1;
        return Task.WhenAll(
            Enumerable
                .Range(0, Clients)
                .Select(async _ =>
                {
                    for (int i; (i = Interlocked.Increment(ref next)) < from + count; )
                    {
                        using var answer = await ask(i);
                        answer.EnsureSuccessStatusCode();
                        await answer.Content.ReadAsByteArrayAsync();
                    }
                })
        );
    }

    private static async Task<HttpClient> TokenAsync(Uri address, string role)
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

    private static async Task<HttpClient> SignInAsync(Uri address, string userName)
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

    /// <summary>A case of the signed-in person that was registered and not copied.</summary>
    private static async Task<(Guid Id, string Number)> OneCaseAsync(string folder)
    {
        await using SqliteConnection db = new($"Data Source={SeededFolder.FileOf(folder)};Mode=ReadOnly");
        await db.OpenAsync();
        await using var command = db.CreateCommand();
        command.CommandText =
            $"SELECT Id, Number FROM complaint WHERE {SeededFolder.OfHandler} AND Number NOT LIKE 'TS-2025-ZZ-%' ORDER BY Number DESC LIMIT 1";
        await using var row = await command.ExecuteReaderAsync();
        await row.ReadAsync();
        return (row.GetGuid(0), row.GetString(1));
    }

    private static object Registration(int i) =>
        new
        {
            channel = "Hotline",
            complainantName = "李淑华",
            phone = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"138{Random.Shared.Next(10_000):0000}{i:0000}"),
            productCode = "B02.2",
            causeCode = "C07",
            demandCode = "D01",
            claimedAmount = 320.5m,
            narrative = "年费争议，要求退还。",
        };
}
