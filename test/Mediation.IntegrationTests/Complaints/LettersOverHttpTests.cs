using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>Letters by machine clients: shown in the browser, verified byte for byte, and never two in one place.</summary>
[OnServerDatabase]
public sealed class LettersOverHttpTests
{
    [Fact]
    public async Task A_letter_is_opened_verified_and_replaced_once_by_two_who_ask_at_the_same_moment()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        using var leader = await server.ClientAsync(MediationRoles.Leader);
        using var compliance = await server.ClientAsync(MediationRoles.Compliance);
        var id = (await handler.DoAsync("complaints", Api.AComplaint(name: "龔國華", id: null))).GetProperty("id").GetString()!;
        await handler.DoAsync($"complaints/{id}/assignments", new { });
        await handler
            .SendAsync($"complaints/{id}/letters", new { kind = "AcceptanceNotice" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:MalformedRequest");
        await handler.SendAsync($"complaints/{id}/letters", new { version = 1 }).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Core:StaleEdit");
        await leader.SendAsync($"complaints/{id}/letters", new { }).ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Core:PermissionMissing");
        var first = await handler.DoAsync($"complaints/{id}/letters", new { }, key: "acceptance-1");
        (await handler.DoAsync($"complaints/{id}/letters", new { }, key: "acceptance-1")).ToString().ShouldBe(first.ToString(), "the same request again");
        var letter = first.GetProperty("letterId").GetString()!;

        using (var opened = await handler.GetAsync(new Uri($"/api/v1/documents/{letter}/content", UriKind.Relative)))
        {
            opened.StatusCode.ShouldBe(HttpStatusCode.OK);
            opened.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
            opened.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
            opened.Content.Headers.ContentDisposition.FileName!.ShouldContain("-SL01.pdf");
            var pdf = await opened.Content.ReadAsByteArrayAsync();
            using MemoryStream content = new(pdf);
            LetterTests.TextOf(content).ShouldContain("收件人：龔國華");
            var file = Path.Combine(server.Folder, "letter.pdf");
            await File.WriteAllBytesAsync(file, pdf);
            var (found, words) = await Verb.RunAsync(server.Data, ["documents", "verify", file]);
            (found, words.Contains("letter-acceptance v1", StringComparison.Ordinal)).ShouldBe((0, true), words);
            await File.WriteAllBytesAsync(file, [.. pdf, 10]);
            (await Verb.RunAsync(server.Data, ["documents", "verify", file])).Code.ShouldBe(1);
        }

        (await compliance.GetAsync(new Uri($"/api/v1/documents/{letter}/content", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
        using (var refused = await leader.GetAsync(new Uri($"/api/v1/documents/{letter}/content", UriKind.Relative)))
        {
            refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden, "a leader who does not own the case sees it, and not its persons");
        }

        await handler
            .SendAsync($"complaints/{id}/letters/{letter}/replacement", new { reason = " " })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:Required", "reason");
        await handler
            .SendAsync($"complaints/{id}/letters/{Guid.CreateVersion7()}/replacement", new { reason = "地址有变。" })
            .ShouldBeRefusedAsync(HttpStatusCode.NotFound, "Complaints:LetterUnknown");
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 3).Select(i => handler.SendAsync($"complaints/{id}/letters/{letter}/replacement", new { reason = $"地址有变 {i}。" }))
        );
        answers.Count(a => a.IsSuccessStatusCode).ShouldBe(1, string.Join(' ', answers.Select(a => (int)a.StatusCode)));
        answers.Where(a => !a.IsSuccessStatusCode).ShouldAllBe(a => a.StatusCode == HttpStatusCode.Conflict);
        foreach (var answer in answers)
        {
            answer.Dispose();
        }

        var letters = (await handler.ReadAsync($"complaints/{id}")).GetProperty("letters").EnumerateArray().ToList();
        letters.Select(l => l.GetProperty("state").GetString()).ShouldBe(["Superseded", "Current"]);
        letters[1].GetProperty("number").GetString()!.ShouldEndWith("-SL02");
        var history = (await handler.ReadAsync($"complaints/{id}/history")).EnumerateArray().Select(e => e.GetProperty("event").GetString()).ToList();
        history.Count(e => e == "LetterIssued").ShouldBe(2);
        history.Count(e => e == "DocumentDownloaded").ShouldBe(2, "handler and compliance; a refused reading is none");
        history.ShouldNotContain("ComplaintDecided");
        var (code, text) = await Verb.RunAsync(server.Data, ["audit", "verify"]);
        code.ShouldBe(0, text);
    }
}
