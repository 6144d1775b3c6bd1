using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>Two nodes of which one's clock lags: what the other has just recorded is read and acted upon there, and nothing is dated before it.</summary>
[OnServerDatabase]
public sealed partial class LaggingClockTests
{
    public static TheoryData<int> LagsInSeconds => [2, 2 * 60 * 60];

    [Theory]
    [MemberData(nameof(LagsInSeconds))]
    public async Task A_node_whose_clock_lags_shows_and_ends_what_another_has_just_registered(int lagInSeconds)
    {
        await using var data = await TestDatabase.WithDemoBankAsync(0);
        (await Verb.RunAsync(data, ["anchor", "key"])).Code.ShouldBe(0, "receipts are signed with it");
        await using var first = await HostedServer.StartAsync(data);
        await using var lagging = await HostedServer.StartAsync(data, withJobs: false, clock: new LaggingClock(TimeSpan.FromSeconds(lagInSeconds)));
        using var registering = await first.HandlerAsync();
        using var handler = await lagging.HandlerAsync();

        var registered = await registering.DoAsync("complaints", Api.AComplaint());
        var (id, number) = (registered.GetProperty("id").GetString()!, registered.GetProperty("number").GetString()!);
        await EverythingIsShownAsync(lagging, id, number, mediation: null);

        await registering.DoAsync($"complaints/{id}/assignments", new { });
        var mediation = await MediateAsync(registering, id);
        await EverythingIsShownAsync(lagging, id, number, mediation);
        using var staff = await lagging.ClientAsync(MediationRoles.CentreStaff);
        await staff.DoAsync($"mediations/{mediation}/acceptance", new { });
        await handler.DoAsync($"mediations/{mediation}/withdrawal", new { reason = "SettledDirectly" });
        await handler.DoAsync(
            $"complaints/{id}/contacts",
            new
            {
                manner = "Phone",
                direction = "FromComplainant",
                text = "告知结果。",
            }
        );
        await handler.DoAsync($"complaints/{id}/decision", new { outcome = "NotGranted", reasons = "核对了录音。" });
        await handler.DoAsync($"complaints/{id}/closure", new { notice = "Phone", noticeProof = "录音 0413" });
        await EverythingIsShownAsync(lagging, id, number, mediation);

        var seen = await handler.ReadAsync($"complaints/{id}");
        var decidedAt = seen.GetProperty("decision").GetProperty("decidedAt").GetDateTimeOffset();
        decidedAt.ShouldBeGreaterThanOrEqualTo(seen.GetProperty("receivedAt").GetDateTimeOffset());
        seen.GetProperty("closedAt").GetDateTimeOffset().ShouldBeGreaterThanOrEqualTo(decidedAt);
        var history = (await handler.ReadAsync($"complaints/{id}/history")).EnumerateArray().Select(e => e.GetProperty("at").GetDateTimeOffset()).ToList();
        history.Count.ShouldBeGreaterThan(8);
        history.ShouldBe(history.OrderDescending());
        await ReportedEventIsWorkedAsync(registering, handler);
        var (code, text) = await Verb.RunAsync(data, ["audit", "verify"]);
        code.ShouldBe(0, text);
    }

    /// <summary>A risk event that the first node has just opened is acted on by the lagging one, and nothing is dated before it was opened.</summary>
    private static async Task ReportedEventIsWorkedAsync(HttpClient first, HttpClient lagging)
    {
        var id = (await first.DoAsync("risk-events", new { kind = "Crowd", title = "天河支行门口有人聚集" })).GetProperty("id").GetString()!;
        await lagging.DoAsync($"risk-events/{id}/acknowledgement", new { });
        await lagging.DoAsync($"risk-events/{id}/calls", new { leg = "Authority", receiver = "监管局值班室" });
        var report = (await lagging.DoAsync($"risk-events/{id}/reports", new { })).GetProperty("reportId").GetString()!;
        await lagging.DoAsync($"risk-events/{id}/reports/{report}/transmissions", AGivenReport);
        var seen = await lagging.ReadAsync($"risk-events/{id}");
        var learned = seen.GetProperty("learnedAt").GetDateTimeOffset();
        seen.GetProperty("duties").EnumerateArray().Take(2).ShouldAllBe(d => d.GetProperty("metAt").GetDateTimeOffset() >= learned);
    }

    private static readonly object AGivenReport = new
    {
        leg = "Authority",
        means = "Fax",
        receiver = "监管局值班室",
    };

    private static async Task<string> MediateAsync(HttpClient handler, string id)
    {
        MediationDriver drive = new(handler);
        var mediation = await drive.ProposeAsync(id);
        await drive.ConsentAsync(mediation);
        await drive.PushAsync(mediation);
        return mediation;
    }

    /// <summary>Every reading route of the case, and its pages, for whoever may read them.</summary>
    private static async Task EverythingIsShownAsync(HostedServer server, string id, string number, string? mediation)
    {
        List<string> wrong = [];
        using (var http = await server.ClientAsync(MediationRoles.Supervisor))
        {
            foreach (var path in RoutesOf(server, "complaints/{", id, number).Append("/api/v1/complaints?open=true"))
            {
                await NoteAsync(http, path, wrong);
            }

            await ListsAreReadAsync(http, server, wrong);
        }

        using (var person = await Person.SignedInAsync(server.Address, "chenjing"))
        {
            // The tabs that the page itself offers.
            var tabs = Tab().Matches(await person.OpenAsync($"/complaints/{number}")).Select(m => m.Groups["tab"].Value).Distinct().ToList();
            tabs.Count.ShouldBeGreaterThan(3);
            foreach (var path in tabs.Select(tab => $"/complaints/{number}?tab={tab}").Append("/complaints").Append("/desk"))
            {
                await NoteAsync(person.Http, path, wrong);
            }
        }

        if (mediation is not null)
        {
            using var http = await server.ClientAsync(MediationRoles.CentreStaff);
            string[] ofTheBank = ["/agreement", "/narrative-preview"];
            var paths = RoutesOf(server, "mediations/{", mediation, number);
            foreach (var path in paths.Where(p => !ofTheBank.Any(end => p.EndsWith(end, StringComparison.Ordinal))))
            {
                await NoteAsync(http, path, wrong);
            }

            using var person = await Person.SignedInAsync(server.Address, "liangyin");
            await NoteAsync(person.Http, $"/centre/cases/{mediation}", wrong);
        }

        wrong.ShouldBeEmpty();
    }

    private static async Task NoteAsync(HttpClient http, string path, List<string> wrong)
    {
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        if (answer.StatusCode != HttpStatusCode.OK)
        {
            wrong.Add($"{path}: {answer.StatusCode}");
        }
    }

    private static List<string> RoutesOf(HostedServer server, string prefix, string id, string number)
    {
        var routes = ListedRoutes
            .Of(server)
            .Where(r => r.Method == "GET")
            .Select(r => r.Route)
            .Where(p => p.StartsWith(prefix, StringComparison.Ordinal) || (prefix.Contains("complaints") && p.Contains("complaints/by-number")))
            .Select(p => "/api/v1/" + ListedRoutes.Filled(p, id, number))
            .ToList();
        routes.ShouldNotBeEmpty();
        return routes;
    }

    /// <summary>Every list of the API: whoever may not read one, or has to ask for something, is told so; no clock is a reason to refuse.</summary>
    private static async Task ListsAreReadAsync(HttpClient http, HostedServer server, List<string> wrong)
    {
        var (lists, read) = (ListedRoutes.Of(server).FindAll(r => r.Method == "GET" && !r.Route.Contains('{')), 0);
        foreach (var (_, route) in lists)
        {
            using var answer = await http.GetAsync(ListedRoutes.AddressOf(route));
            read += answer.StatusCode == HttpStatusCode.OK ? 1 : 0;
            if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Forbidden or HttpStatusCode.BadRequest or HttpStatusCode.NotFound))
            {
                wrong.Add($"{route}: {answer.StatusCode}");
            }
        }

        read.ShouldBeGreaterThan(15, "most lists are read");
    }

    [GeneratedRegex("[?]tab=(?<tab>[a-z-]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tab();

    private sealed class LaggingClock(TimeSpan lag) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() - lag;
    }
}
