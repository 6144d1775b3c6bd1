using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>Merged, led on to by the old number, separated again: by machine clients and in the pages, with what audit verify says of it.</summary>
[OnServerDatabase]
public sealed class MergeOverHttpTests
{
    [Fact]
    public async Task The_old_number_leads_on_and_a_wrong_merger_is_undone_with_what_came_since()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        using var supervisor = await server.ClientAsync(MediationRoles.Supervisor);
        var (leading, leadingNumber) = await InHandAsync(handler, "分期的时候没有说手续费。");
        var (merged, number) = await InHandAsync(handler, "又打来：手续费还是没有退。");
        await handler.DoAsync($"complaints/{merged}/contacts", AContact("并案前的回电"));
        await handler
            .SendAsync($"complaints/{merged}/merger", new { leadingNumber, reason = "同一笔手续费。" })
            .ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Core:PermissionMissing");
        await supervisor
            .SendAsync($"complaints/{merged}/merger", new { leadingNumber = "TS-2000-GZ-000001", reason = "同一笔手续费。" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:OtherUnknown", "leadingNumber");
        await supervisor
            .SendAsync($"complaints/{merged}/merger", new { leadingNumber = number, reason = "同一笔手续费。" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:MergeWithItself", "leadingNumber");
        var answer = await supervisor.DoAsync(
            $"complaints/{merged}/merger",
            new { leadingNumber = leadingNumber.ToLowerInvariant(), reason = "同一笔手续费。" }
        );
        answer.GetProperty("leadingNumber").GetString().ShouldBe(leadingNumber);

        var led = await handler.ReadAsync($"complaints/by-number/{number}");
        led.GetProperty("number").GetString().ShouldBe(leadingNumber);
        var shown = led.GetProperty("mergedCases").EnumerateArray().Single();
        shown.GetProperty("number").GetString().ShouldBe(number);
        shown.GetProperty("contacts")[0].GetProperty("text").GetString().ShouldBe("并案前的回电");
        var own = await handler.ReadAsync($"complaints/by-number/{number}?own=true");
        (own.GetProperty("state").GetString(), own.GetProperty("leading").GetProperty("number").GetString()).ShouldBe(("Merged", leadingNumber));
        LetterOf(own).ShouldBe("Current");
        Numbers(await handler.ReadAsync($"complaints?search={number}")).ShouldBe([leadingNumber], "who looks for the old number finds what is dealt with");
        Numbers(await handler.ReadAsync($"complaints?search={number}&open=false")).ShouldBe([number]);
        Numbers(await handler.ReadAsync("complaints?open=true")).ShouldNotContain(number);
        await LeadsOnAsync(server, number, leadingNumber);

        await handler
            .SendAsync($"complaints/{merged}/contacts", AContact("并案后"))
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Complaints:ActionNotAllowed");
        await handler.DoAsync($"complaints/{leading}/contacts", AContact("并案后说的是另一件事"));
        await handler.DoAsync($"complaints/{leading}/contacts", AContact("并案后说的是本案"));
        await handler.DoAsync($"complaints/{leading}/attachments", new { fileIds = new[] { await UploadedAsync(handler) } });
        var since = await supervisor.ReadAsync($"complaints/{merged}/separation");
        var (contact, file) = (since.GetProperty("contacts")[0].GetProperty("noteId"), since.GetProperty("files")[0].GetProperty("id"));
        since.GetProperty("contacts").GetArrayLength().ShouldBe(2, "what came in before the merger is not asked about");
        await supervisor
            .SendAsync(
                $"complaints/{merged}/separation",
                new { reason = "不是同一件事。", contacts = new[] { shown.GetProperty("contacts")[0].GetProperty("noteId") } }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:NotSinceMerger", "contacts");
        await supervisor.DoAsync(
            $"complaints/{merged}/separation",
            new
            {
                reason = "不是同一件事。",
                contacts = new[] { contact },
                files = new[] { file },
            }
        );

        var anew = await handler.ReadAsync($"complaints/by-number/{number}");
        (anew.GetProperty("number").GetString(), anew.GetProperty("state").GetString(), anew.GetProperty("isOpen").GetBoolean()).ShouldBe(
            (number, "Handling", true)
        );
        anew.GetProperty("attachments").GetArrayLength().ShouldBe(1);
        LetterOf(anew).ShouldBe("Void", "it is dealt with by itself again");
        var history = (await handler.ReadAsync($"complaints/{merged}/history")).ToString();
        history.ShouldContain("并案后说的是另一件事");
        history.ShouldNotContain("并案后说的是本案");
        var there = await handler.ReadAsync($"complaints/{leading}/history");
        there.EnumerateArray().Select(e => e.GetProperty("event").GetString()).ShouldContain("MergedOut");
        Numbers(await handler.ReadAsync($"complaints?search={number}")).ShouldBe([number]);
        await handler.DoAsync($"complaints/{merged}/decision", new { outcome = "NotGranted", reasons = "核对了录音。" });
        await AuditedAsync(server);
    }

    [Fact]
    public async Task Of_two_mergers_that_would_lead_in_a_circle_one_is_refused()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        using var supervisor = await server.ClientAsync(MediationRoles.Supervisor);
        var (one, oneNumber) = await InHandAsync(handler, "分期的时候没有说手续费。");
        var (other, otherNumber) = await InHandAsync(handler, "又打来：手续费还是没有退。");
        var (third, thirdNumber) = await InHandAsync(handler, "第三次来电，手续费。");
        var answers = await Task.WhenAll(
            supervisor.SendAsync($"complaints/{one}/merger", new { leadingNumber = otherNumber, reason = "同一件事。" }),
            supervisor.SendAsync($"complaints/{other}/merger", new { leadingNumber = thirdNumber, reason = "同一件事。" }),
            supervisor.SendAsync($"complaints/{third}/merger", new { leadingNumber = oneNumber, reason = "同一件事。" })
        );
        answers.Count(a => a.IsSuccessStatusCode).ShouldBeLessThan(3);
        answers.Count(a => a.IsSuccessStatusCode).ShouldBeGreaterThan(0);
        answers.Where(a => !a.IsSuccessStatusCode).ShouldAllBe(a => a.StatusCode == HttpStatusCode.Conflict || a.StatusCode == HttpStatusCode.BadRequest);
        var states = new List<(string? State, string? Leading)>();
        foreach (var id in new[] { one, other, third })
        {
            var view = await handler.ReadAsync($"complaints/{id}");
            states.Add((view.GetProperty("state").GetString(), view.GetProperty("leading") is { ValueKind: JsonValueKind.Object } led ? led.ToString() : null));
        }

        states.Count(s => s.State == "Handling").ShouldBeGreaterThan(0, "somebody deals with it");
        foreach (var number in new[] { oneNumber, otherNumber, thirdNumber })
        {
            (await handler.ReadAsync($"complaints/by-number/{number}"))
                .GetProperty("state")
                .GetString()
                .ShouldBe("Handling", "each number leads to who deals with it");
        }

        await AuditedAsync(server);
    }

    [Fact]
    public async Task Links_are_set_and_removed_from_either_side_and_shown_on_both()
    {
        await using var server = await HostedServer.StartAsync();
        using var handler = await server.HandlerAsync();
        using var supervisor = await server.ClientAsync(MediationRoles.Supervisor);
        var (one, _) = await InHandAsync(handler, "分期的时候没有说手续费。");
        var (other, otherNumber) = await InHandAsync(handler, "又打来：手续费还是没有退。");
        await handler
            .SendAsync($"complaints/{one}/links", new { otherNumber, reason = "同一件事。" })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:Required", "kind");
        var link = new
        {
            otherNumber,
            kind = "DuplicateOf",
            reason = "同一件事，电话 13800136072。",
        };
        await handler.DoAsync($"complaints/{one}/links", link);
        await handler.SendAsync($"complaints/{one}/links", link).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Complaints:LinkedAlready");
        var here = (await handler.ReadAsync($"complaints/{one}")).GetProperty("links")[0];
        (here.GetProperty("kind").GetString(), here.GetProperty("number").GetString(), here.GetProperty("isFromOther").GetBoolean()).ShouldBe(
            ("DuplicateOf", otherNumber, false)
        );
        here.GetProperty("reason").GetString()!.ShouldNotContain("13800136072");
        (await handler.ReadAsync($"complaints/{other}")).GetProperty("links")[0].GetProperty("isFromOther").GetBoolean().ShouldBeTrue();
        var linkId = here.GetProperty("id").GetString();
        await handler
            .SendAsync($"complaints/{other}/links/{Guid.CreateVersion7()}/removal", new { reason = "看错了。" })
            .ShouldBeRefusedAsync(HttpStatusCode.NotFound, "Complaints:LinkUnknown");
        await handler.DoAsync($"complaints/{other}/links/{linkId}/removal", new { reason = "看错了。" });
        (await handler.ReadAsync($"complaints/{one}")).GetProperty("links").GetArrayLength().ShouldBe(0);
        (await supervisor.ReadAsync($"complaints/{one}/history")).ToString().ShouldContain("ComplaintUnlinked");
        await AuditedAsync(server);
    }

    /// <summary>The page of the old number is that of the leading case; its own page says where it went.</summary>
    private static string? LetterOf(JsonElement complaint) =>
        complaint.GetProperty("letters").EnumerateArray().Single(l => l.GetProperty("kind").GetString() == "MergerNotice").GetProperty("state").GetString();

    private static async Task LeadsOnAsync(HostedServer server, string number, string leading)
    {
        using var person = await Person.SignedInAsync(server.Address, "luoyan");
        using var redirected = await person.Http.GetAsync(new Uri($"/complaints/{number}", UriKind.Relative));
        (redirected.StatusCode, redirected.Headers.Location!.ToString().EndsWith($"/complaints/{leading}?from={number}", StringComparison.Ordinal)).ShouldBe(
            (HttpStatusCode.Found, true)
        );
        (await person.OpenAsync($"/complaints/{leading}?from={number}")).ShouldContain($"{number} 已并入本案");
        var own = await person.OpenAsync($"/complaints/{number}/own");
        own.ShouldContain($"本案已并入 {leading}");
        own.ShouldContain("撤销并案");
        own.ShouldNotContain("登记联系");
        using var outsider = await Person.SignedInAsync(server.Address, "wangfei");
        await outsider.OpenAsync($"/complaints/{number}", HttpStatusCode.NotFound);
        await outsider.OpenAsync($"/complaints/{number}/own", HttpStatusCode.NotFound);
    }

    private static object AContact(string text) =>
        new
        {
            manner = "Phone",
            direction = "ToComplainant",
            text,
        };

    private static IEnumerable<string?> Numbers(JsonElement list) => list.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("number").GetString());

    private static async Task<string> UploadedAsync(HttpClient http)
    {
        using var content = Api.File("账单.pdf", Api.APdf());
        using var sent = await http.PostAsync(new Uri("/api/v1/files", UriKind.Relative), content);
        return JsonDocument.Parse(await sent.Content.ReadAsStringAsync()).RootElement.GetProperty("id").GetString()!;
    }

    private static async Task<(string Id, string Number)> InHandAsync(HttpClient handler, string narrative)
    {
        var registered = await handler.DoAsync("complaints", Api.AComplaint(narrative: narrative));
        var id = registered.GetProperty("id").GetString()!;
        await handler.DoAsync($"complaints/{id}/assignments", new { });
        return (id, registered.GetProperty("number").GetString()!);
    }

    private static async Task AuditedAsync(HostedServer server)
    {
        var (code, text) = await Verb.RunAsync(server.Data, ["audit", "verify"]);
        code.ShouldBe(0, text);
    }
}
