using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Referrals;

/// <summary>What two people do at the same moment: one of them is refused.</summary>
[OnEveryDatabase]
[Collection(OpenServerCollection.Name)]
public sealed class RaceTests(OpenServer open)
{
    private readonly TestServer server = open.Server;

    [Fact]
    public async Task An_upload_hangs_on_one_case_only()
    {
        using var handler = await server.HandlerAsync();
        string[] cases = [await TakenAsync(handler), await TakenAsync(handler)];
        using var content = Api.File("账单.pdf", Api.APdf(3000));
        using var sent = await handler.PostAsync(new Uri("/api/v1/files", UriKind.Relative), content);
        var fileId = System.Text.Json.JsonDocument.Parse(await sent.Content.ReadAsStringAsync()).RootElement.GetProperty("id").GetString();
        var answers = await Task.WhenAll(cases.Select(c => handler.SendAsync($"complaints/{c}/attachments", new { fileIds = new[] { fileId } })));
        answers.Count(a => a.IsSuccessStatusCode).ShouldBe(1);
    }

    [Fact]
    public async Task Twenty_looks_at_the_person_are_twenty_entries_and_nobody_is_asked_to_reload()
    {
        using var handler = await server.HandlerAsync();
        var id = await TakenAsync(handler);
        var version = (await handler.ReadAsync($"complaints/{id}")).GetProperty("version").GetInt32();
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => handler.SendAsync($"complaints/{id}/reveals", new { reason = "回电核实" })));
        answers.ShouldAllBe(a => a.IsSuccessStatusCode);
        (await handler.ReadAsync($"complaints/{id}/history"))
            .EnumerateArray()
            .Count(e => e.GetProperty("event").GetString() == "ComplainantRevealed")
            .ShouldBe(20);
        (await handler.ReadAsync($"complaints/{id}")).GetProperty("version").GetInt32().ShouldBe(version);
    }

    [Fact]
    public async Task The_same_decision_sent_twenty_times_at_once_is_made_once_and_all_are_answered_so()
    {
        using var handler = await server.HandlerAsync();
        var id = await TakenAsync(handler);
        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(_ =>
                    handler.SendAsync(
                        $"complaints/{id}/decision",
                        new
                        {
                            outcome = "PartlyGranted",
                            grantedAmount = 100m,
                            reasons = "属实。",
                        },
                        $"decide-{id}"
                    )
                )
        );
        answers.ShouldAllBe(a => a.IsSuccessStatusCode);
        (await handler.ReadAsync($"complaints/{id}/history")).EnumerateArray().Count(e => e.GetProperty("event").GetString() == "ComplaintDecided").ShouldBe(1);
    }

    private static async Task<string> TakenAsync(HttpClient handler)
    {
        var id = (await handler.DoAsync("complaints", Api.AComplaint(amount: 500m, narrative: "年费争议，要求退还。"))).GetProperty("id").GetString()!;
        await handler.DoAsync($"complaints/{id}/assignments", new { });
        return id;
    }
}
