using System.Globalization;
using System.Net.Http.Json;
using Mediation.Core.Security;
using Microsoft.Data.Sqlite;

namespace Mediation.Benchmarks;

/// <summary>
/// What a foreign client sees: the program in a process of its own, 8 clients in a closed loop over kept connections with a real token or session.
/// Of each kind of request the CPU time of the server (all its threads, in ms), with PostgreSQL that of the database as well, the rate, and how long one
/// client alone waits; limit: a bare Kestrel process that answers as many bytes. Cases are opened that differ from one request to the next. Banks of
/// several sizes are served side by side and asked in turns, so that what else the machine does hits them alike.
/// </summary>
internal static class HttpRequests
{
    private const int Clients = 8;
    private const int Opened = 500;
    private const int Turns = 4;

    /// <summary>Requests of a kind that are counted.</summary>
    private static readonly int Counted = int.Parse(Environment.GetEnvironmentVariable("MEDIATION_BENCH_REQUESTS") ?? "1500", CultureInfo.InvariantCulture);

    public static async Task RunAsync(int[] cases, DatabaseProvider provider)
    {
        if (provider == DatabaseProvider.SqlServer)
        {
            throw new NotSupportedException("The seeded copies are made in SQLite and PostgreSQL.");
        }

        await ServeAsync(cases.Length > 0 ? cases : [10_000, 100_000], provider, []);
        await BareServer.RunAsync(
            async (http, pid) =>
            {
                HttpFigure limit = new("http-limit-kestrel", 1, pid, 0, Get(http, "/"));
                await LoopAsync(limit.Ask, Clients, 4 * Counted, 0);
                await limit.MeasureAsync(count => LoopAsync(limit.Ask, Clients, count, 0), 4 * Counted);
                limit.Print();
            }
        );
    }

    /// <summary>One program after the other is started, and measured together when all of them answer.</summary>
    private static async Task ServeAsync(int[] cases, DatabaseProvider provider, List<List<(HttpFigure Figure, int Count)>> served)
    {
        if (served.Count == cases.Length)
        {
            await MeasureAsync(served);
            return;
        }

        var wanted = cases[served.Count];
        var folder = await SeededFolder.OfAsync(wanted);
        var (database, bytes) = (0, new FileInfo(SeededFolder.FileOf(folder)).Length);
        if (provider == DatabaseProvider.PostgreSql)
        {
            var server = await SeededServer.OfAsync(folder, wanted);
            Environment.SetEnvironmentVariable("Database__ConnectionString", server);
            (database, bytes) = (await ServerProcesses.FirstOfAsync(server), await SeededServer.BytesAsync(server));
        }

        Figures.Print("http-bytes-per-case", wanted, (double)bytes / wanted, "bytes");
        await SeededProgram.ServeAsync(folder, async (http, pid) =>
        {
            served.Add(await FiguresAsync(http.BaseAddress!, folder, wanted, pid, database));
            await ServeAsync(cases, provider, served);
        });
    }

    private static async Task<List<(HttpFigure Figure, int Count)>> FiguresAsync(Uri address, string folder, int cases, int pid, int database)
    {
        var handler = await HttpClients.TokenAsync(address, MediationRoles.Handler);
        var compliance = await HttpClients.TokenAsync(address, MediationRoles.Compliance);
        var person = await HttpClients.SignInAsync(address, "chenjing");
        var opened = await CasesAsync(folder);
        HttpClient anybody = new(new SocketsHttpHandler()) { BaseAddress = address };
        return
        [
            Figure("http-health", 4 * Counted, Get(anybody, "/health/live")),
            Figure("http-case-api", Counted, Each(handler, opened, c => $"/api/v1/complaints/{c.Id}")),
            Figure("http-list-api", Counted, Get(handler, "/api/v1/complaints?view=Mine")),
            Figure("http-desk-counts-api", Counted, Get(handler, "/api/v1/desk?view=Mine")),
            Figure("http-desk-counts-whole-bank-api", Counted, Get(compliance, "/api/v1/desk?view=All")),
            Figure("http-search-two-characters-api", Counted, Search(handler, FreshTexts.Common)),
            Figure("http-search-rare-api", Counted, Search(handler, FreshTexts.Rare)),
            Figure("http-search-three-words-api", Counted, Search(handler, FreshTexts.Three)),
            Figure("http-report-api", 4 * Turns, Get(compliance, "/api/v1/reports/compliance")),
            Figure("http-frame-page", Counted, Get(person, "/complaints/register")),
            Figure("http-case-page", Counted, Each(person, opened, c => $"/complaints/{c.Number}")),
            Figure("http-list-page", Counted, Get(person, "/complaints?open=true")),
            Figure("http-desk-page", Counted, Get(person, "/desk")),
            Figure("http-register", Counted, async i => await handler.PostAsJsonAsync("/api/v1/complaints", HttpClients.Registration(i))),
        ];

        (HttpFigure, int) Figure(string name, int count, Func<int, Task<HttpResponseMessage>> ask) => (new(name, cases, pid, database, ask), count);
    }

    private static async Task MeasureAsync(List<List<(HttpFigure Figure, int Count)>> served)
    {
        // All of them first: what one kind of request still has compiled in the background would be counted with the next.
        foreach (var (figure, count) in served.SelectMany(of => of))
        {
            await LoopAsync(figure.Ask, Clients, 2 * count, 0);
        }

        for (var kind = 0; kind < served[0].Count; kind++)
        {
            for (var turn = 0; turn <= Turns; turn++)
            {
                foreach (var (figure, count) in served.Select(of => of[kind]))
                {
                    // The first turn is not counted.
                    var from = (2 + turn) * count;
                    await (
                        turn == 0
                            ? LoopAsync(figure.Ask, Clients, Math.Max(1, count / Turns), from)
                            : figure.MeasureAsync(requests => LoopAsync(figure.Ask, Clients, requests, from), count / Turns)
                    );
                }
            }

            foreach (var (figure, count) in served.Select(of => of[kind]))
            {
                await figure.AloneAsync(Math.Min(count, 100), i => LoopAsync(figure.Ask, 1, 1, ((3 + Turns) * count) + i));
                figure.Print();
            }
        }
    }

    private static Func<int, Task<HttpResponseMessage>> Search(HttpClient http, string typed) =>
        Get(http, $"/api/v1/complaints?view=All&search={Uri.EscapeDataString(typed)}");

    private static Func<int, Task<HttpResponseMessage>> Each(HttpClient http, (Guid Id, string Number)[] cases, Func<(Guid Id, string Number), string> path) =>
        i => http.GetAsync(new Uri(path(cases[i % cases.Length]), UriKind.Relative));

    private static Func<int, Task<HttpResponseMessage>> Get(HttpClient http, string path) => _ => http.GetAsync(new Uri(path, UriKind.Relative));

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
}
