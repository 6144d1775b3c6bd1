using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Referrals;

/// <summary>What two people do at the same moment: one of them is refused.</summary>
[OnEveryDatabase]
[Collection(OpenServerCollection.Name)]
public sealed class RaceTests(OpenServer open)
{
    private static readonly string[] Fields =
    [
        "ComplaintNumber",
        "Respondent",
        "ComplainantName",
        "ComplainantPhone",
        "Product",
        "Cause",
        "Demand",
        "ClaimedAmount",
        "Narrative",
    ];
    private readonly TestServer server = open.Server;

    [Fact]
    public async Task Six_who_propose_mediation_at_once_open_one()
    {
        using var handler = await server.HandlerAsync();
        var id = await TakenAsync(handler);
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => handler.SendAsync($"complaints/{id}/mediations", new { })));
        answers.Count(a => a.StatusCode == HttpStatusCode.Created).ShouldBe(1);
        answers.Count(a => a.StatusCode == HttpStatusCode.Conflict).ShouldBe(5);
    }

    [Fact]
    public async Task One_room_is_given_to_one_session_at_a_time()
    {
        using var handler = await server.HandlerAsync();
        using var staff = await server.ClientAsync(MediationRoles.CentreStaff);
        var mediations = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            mediations.Add(await AppointedAsync(handler, staff));
        }

        var room = (await staff.ReadAsync($"mediations/{mediations[0]}")).GetProperty("rooms")[0].GetProperty("id").GetString();
        var startsAt = DateTimeOffset.UtcNow.AddDays(20).AddMinutes(Random.Shared.Next(1, 10_000));
        var answers = await Task.WhenAll(
            mediations.Select(m =>
                staff.SendAsync(
                    $"mediations/{m}/sessions",
                    new
                    {
                        startsAt,
                        minutes = 60,
                        manner = "Room",
                        roomId = room,
                    }
                )
            )
        );
        answers.Count(a => a.StatusCode == HttpStatusCode.Created).ShouldBe(1);
        answers.Count(a => a.StatusCode == HttpStatusCode.Conflict).ShouldBe(2);
    }

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

    private static async Task<string> AppointedAsync(HttpClient handler, HttpClient staff)
    {
        var id = await TakenAsync(handler);
        var mediation = (await handler.DoAsync($"complaints/{id}/mediations", new { })).GetProperty("id").GetString()!;
        await handler.DoAsync(
            $"mediations/{mediation}/consent",
            new
            {
                manner = "RecordedCall",
                proof = "录音",
                fields = Fields,
            }
        );
        await handler.DoAsync($"mediations/{mediation}/dispatch", new { });
        await Wait.UntilAsync(async () => (await handler.ReadAsync($"complaints/{id}")).GetProperty("state").GetString() == "Mediating");

        await staff.DoAsync($"mediations/{mediation}/acceptance", new { });
        var xuwen = (await staff.ReadAsync($"mediations/{mediation}"))
            .GetProperty("panel")
            .EnumerateArray()
            .Single(p => p.GetProperty("name").GetString() == "许文")
            .GetProperty("id")
            .GetString();
        await staff.DoAsync($"mediations/{mediation}/mediator", new { panelMemberId = xuwen });
        return mediation;
    }
}
