using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>A case that went to another handler while somebody was writing.</summary>
[OnServerDatabase]
[Collection(OpenServerCollection.Name)]
public sealed class HandlerChangedTests(OpenServer open)
{
    private readonly TestServer server = open.Server;

    [Fact]
    public async Task Who_writes_on_is_told_who_handles_it_since_when_keeps_the_words_and_is_led_to_what_is_possible()
    {
        var (number, writer, form) = await GivenAwayAsync();
        using (writer)
        {
            var refused = await writer.PostAsync(
                $"/complaints/{number}",
                form,
                "RecordContact",
                new()
                {
                    ["_handler"] = "RecordContact",
                    ["manner"] = "Phone",
                    ["direction"] = "ToComplainant",
                    ["text"] = "已回电说明",
                }
            );
            refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            var html = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());
            html.ShouldMatch(@"这件投诉从 \d+ 年 \d+ 月 \d+ 日 \d\d:\d\d 起由何敏承办，不由您办理");
            html.ShouldContain("已回电说明");
            html.ShouldContain($"""<a class="btn" href="/complaints/{number}">看现在能办什么</a>""");
            (await writer.OpenAsync($"/complaints/{number}")).ShouldContain("由何敏承办");
        }
    }

    [Fact]
    public async Task A_supervisor_assigns_what_nobody_handles_and_reassigns_what_somebody_does()
    {
        using var handler = await server.HandlerAsync();
        var registered = await handler.DoAsync("complaints", Api.AComplaint());
        var (id, number) = (registered.GetProperty("id").GetString()!, registered.GetProperty("number").GetString()!);
        using var supervisor = await Person.SignedInAsync(server.Address, "luoyan");
        var page = await supervisor.OpenAsync($"/complaints/{number}");
        page.ShouldContain("分派承办人");
        page.ShouldNotContain("改派承办人");
        var sent = await supervisor.FillAsync($"/complaints/{number}", "ReassignComplaint", new() { ["handlerId"] = await HeMinAsync(id) });
        (await supervisor.OpenAsync(sent.Headers.Location!.PathAndQuery)).ShouldContain("已分派给所选的承办人");
        page = await supervisor.OpenAsync($"/complaints/{number}");
        page.ShouldContain("改派承办人");
        page.ShouldNotContain("分派承办人");
    }

    private async Task<(string Number, Person Writer, string Form)> GivenAwayAsync()
    {
        using var handler = await server.HandlerAsync();
        var registered = await handler.DoAsync("complaints", Api.AComplaint());
        var (id, number) = (registered.GetProperty("id").GetString()!, registered.GetProperty("number").GetString()!);
        await handler.DoAsync($"complaints/{id}/assignments", new { });
        var writer = await Person.SignedInAsync(server.Address, "chenjing");
        var form = await writer.OpenAsync($"/complaints/{number}");
        using var supervisor = await server.ClientAsync(MediationRoles.Supervisor);
        await supervisor.DoAsync($"complaints/{id}/handler", new { handlerId = await HeMinAsync(id) });
        return (number, writer, form);
    }

    private async Task<string> HeMinAsync(string complaint)
    {
        using var supervisor = await server.ClientAsync(MediationRoles.Supervisor);
        return (await supervisor.ReadAsync($"complaints/{complaint}/handlers"))
            .EnumerateArray()
            .Single(h => h.GetProperty("name").GetString() == "何敏")
            .GetProperty("id")
            .GetString()!;
    }
}
