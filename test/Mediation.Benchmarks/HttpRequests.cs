using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Mediation.Core.Security;
using Mediation.Demo;
using Microsoft.Data.Sqlite;

namespace Mediation.Benchmarks;

/// <summary>
/// What a foreign client sees: the program in a process of its own, 8 clients in a closed loop over kept connections with a real token or session.
/// Of each kind of request the CPU time of the server (all its threads, in ms), with PostgreSQL that of the database as well, the rate, and how long one
/// client alone waits; limit: a bare Kestrel process that answers as many bytes. Cases are opened that differ from one request to the next.
/// </summary>
internal static class HttpRequests
{
    private const int Clients = 8;
    private const int Opened = 500;

    /// <summary>Requests of a kind that are counted.</summary>
    private static readonly int Counted = int.Parse(Environment.GetEnvironmentVariable("MEDIATION_BENCH_REQUESTS") ?? "1500", CultureInfo.InvariantCulture);

    public static async Task RunAsync(int[] cases, DatabaseProvider provider)
    {
        if (provider == DatabaseProvider.SqlServer)
        {
            throw new NotSupportedException("The seeded copies are made in SQLite and PostgreSQL.");
        }

        foreach (var wanted in cases.Length > 0 ? cases : [10_000, 100_000])
        {
            var folder = await SeededFolder.OfAsync(wanted);
            var (database, bytes) = (0, new FileInfo(SeededFolder.FileOf(folder)).Length);
            if (provider == DatabaseProvider.PostgreSql)
            {
                var server = await SeededServer.OfAsync(folder, wanted);
                Environment.SetEnvironmentVariable("Database__ConnectionString", server);
                (database, bytes) = (await ServerProcesses.FirstOfAsync(server), await SeededServer.BytesAsync(server));
            }

            Figures.Print("http-bytes-per-case", wanted, (double)bytes / wanted, "bytes");
            await SeededProgram.ServeAsync(folder, (http, pid) => MeasureAsync(http.BaseAddress!, new Measured(wanted, pid, database), folder));
        }

        await BareServer.RunAsync((http, pid) => FigureAsync("http-limit-kestrel", new Measured(1, pid, 0), Get(http, "/"), 4 * Counted));
    }

    private static async Task MeasureAsync(Uri address, Measured of, string folder)
    {
        using var handler = await TokenAsync(address, MediationRoles.Handler);
        using var compliance = await TokenAsync(address, MediationRoles.Compliance);
        using var person = await SignInAsync(address, "chenjing");
        var opened = await CasesAsync(folder);
        using HttpClient anybody = new(new SocketsHttpHandler()) { BaseAddress = address };
        (string Name, int Count, Func<int, Task<HttpResponseMessage>> Ask)[] requests =
        [
            ("http-health", 4 * Counted, Get(anybody, "/health/live")),
            ("http-case-api", Counted, Each(handler, opened, c => $"/api/v1/complaints/{c.Id}")),
            ("http-list-api", Counted, Get(handler, "/api/v1/complaints?view=Mine")),
            ("http-desk-counts-api", Counted, Get(handler, "/api/v1/desk?view=Mine")),
            ("http-desk-counts-whole-bank-api", Counted, Get(compliance, "/api/v1/desk?view=All")),
            ("http-search-two-characters-api", Counted / 4, Search(handler, FreshTexts.Common)),
            ("http-search-rare-api", Counted / 4, Search(handler, FreshTexts.Rare)),
            ("http-search-three-words-api", Counted / 4, Search(handler, FreshTexts.Three)),
            ("http-report-api", 16, Get(compliance, "/api/v1/reports/compliance")),
            ("http-frame-page", Counted, Get(person, "/complaints/register")),
            ("http-case-page", Counted, Each(person, opened, c => $"/complaints/{c.Number}")),
            ("http-list-page", Counted, Get(person, "/complaints?open=true")),
            ("http-desk-page", Counted, Get(person, "/desk")),
            ("http-register", Counted, async i => await handler.PostAsJsonAsync("/api/v1/complaints", Registration(i))),
        ];

        // All of them first: what one kind of request still has compiled in the background would be counted with the next.
        foreach (var (_, count, ask) in requests)
        {
            await LoopAsync(ask, Clients, 2 * count, 0);
        }

        foreach (var (name, count, ask) in requests)
        {
            await FigureAsync(name, of, ask, count);
        }
    }

    private static Func<int, Task<HttpResponseMessage>> Search(HttpClient http, string typed) =>
        Get(http, $"/api/v1/complaints?view=All&search={Uri.EscapeDataString(typed)}");

    private static Func<int, Task<HttpResponseMessage>> Each(HttpClient http, (Guid Id, string Number)[] cases, Func<(Guid Id, string Number), string> path) =>
        i => http.GetAsync(new Uri(path(cases[i % cases.Length]), UriKind.Relative));

    private static Func<int, Task<HttpResponseMessage>> Get(HttpClient http, string path) => _ => http.GetAsync(new Uri(path, UriKind.Relative));

    private static async Task FigureAsync(string name, Measured of, Func<int, Task<HttpResponseMessage>> ask, int count)
    {
        await LoopAsync(ask, Clients, Math.Max(1, count / 4), 0);
        using var process = Process.GetProcessById(of.Program);
        var database = of.Database > 0 ? ServerProcesses.CpuOf(of.Database) : default;
        var (before, clock) = (process.TotalProcessorTime, Stopwatch.StartNew());
        await LoopAsync(ask, Clients, count, 2 * count);
        var seconds = clock.Elapsed.TotalSeconds;
        process.Refresh();
        Figures.Print($"{name}-cpu", of.Cases, (process.TotalProcessorTime - before).TotalMilliseconds / count, "ms per request");
        if (of.Database > 0)
        {
            Figures.Print($"{name}-cpu-database", of.Cases, (ServerProcesses.CpuOf(of.Database) - database).TotalMilliseconds / count, "ms per request");
        }

        Figures.Print($"{name}-rate", of.Cases, count / seconds, "per second");
        List<double> waits = [];
        for (var i = 0; i < Math.Min(count, 100); i++)
        {
            var one = Stopwatch.StartNew();
            await LoopAsync(ask, 1, 1, (4 * count) + i);
            waits.Add(one.Elapsed.TotalMilliseconds);
        }

        Figures.Print($"{name}-alone", of.Cases, waits.Order().ElementAt(waits.Count / 2), "ms");
    }

    private static Task LoopAsync(Func<int, Task<HttpResponseMessage>> ask, int clients, int count, int from)
    {
        var next = from - 1;
        return Task.WhenAll(
            Enumerable
                .Range(0, clients)
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

    /// <summary>Cases of the signed-in person, over the whole bank.</summary>
    private static async Task<(Guid Id, string Number)[]> CasesAsync(string folder)
    {
        await using SqliteConnection db = new($"Data Source={SeededFolder.FileOf(folder)};Mode=ReadOnly");
        await db.OpenAsync();
        await using var command = db.CreateCommand();
        command.CommandText = $"SELECT Id, Number FROM complaint WHERE Number LIKE '{CopiedCases.Numbers}%' ORDER BY random() LIMIT {Opened}";
        await using var rows = await command.ExecuteReaderAsync();
        List<(Guid, string)> cases = [];
        while (await rows.ReadAsync())
        {
            cases.Add((rows.GetGuid(0), rows.GetString(1)));
        }

        return [.. cases];
    }

    private static object Registration(int i) =>
        new
        {
            channel = "Hotline",
            complainantName = "李淑华",
            phone = string.Create(CultureInfo.InvariantCulture, $"138{Random.Shared.Next(10_000):0000}{i:0000}"),
            productCode = "B02.2",
            causeCode = "C07",
            demandCode = "D01",
            claimedAmount = 320.5m,
            narrative = "年费争议，要求退还。",
        };

    /// <summary>Cases of the bank, process of the program, first process of the database: 0 where that is within the program.</summary>
    private sealed record Measured(int Cases, int Program, int Database);
}
