namespace Mediation.IntegrationTests.Complaints;

/// <summary>What the forms of handling answer to people who come second, come back, or choose what cannot be.</summary>
[Collection(OpenServerCollection.Name)]
public sealed partial class HandlingFormTests(OpenServer open)
{
    private const string Register = "/complaints/register";
    private readonly TestServer server = open.Server;

    [Fact]
    public async Task The_same_complaint_sent_from_a_new_form_is_recognised_and_asked_about()
    {
        using var person = await Person.SignedInAsync(server.Address, "hemin");
        Dictionary<string, string> typed = AComplaint();
        var first = await person.FillAsync(Register, "RegisterComplaint", new(typed));
        first.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var number = NumberIn(first);

        var again = await person.FillAsync(Register, "RegisterComplaint", new(typed));
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var html = WebUtility.HtmlDecode(await again.Content.ReadAsStringAsync());
        html.ShouldSatisfyAllConditions(h => h.ShouldContain($"案号 {number}"), h => h.ShouldContain("这是另一件投诉"));

        var another = await person.FillAsync(Register, "RegisterComplaint", new(typed) { ["again"] = "true" });
        another.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        NumberIn(another).ShouldNotBe(number);
    }

    [Fact]
    public async Task A_registration_says_its_number_its_limits_and_the_leader_who_was_named()
    {
        using var person = await Person.SignedInAsync(server.Address, "hemin");
        var typed = AComplaint();
        typed["narrative"] += "，再不退就找记者曝光，还要去监管投诉";
        typed["claimedAmount"] = "300000";
        typed["signs"] = "SelfHarmThreatened";
        var registered = await person.FillAsync(Register, "RegisterComplaint", typed);
        var page = WebUtility.HtmlDecode(await person.OpenAsync(registered.Headers.Location!.PathAndQuery));
        page.ShouldMatch($@"已登记为 {NumberIn(registered)}。法定时限 .*24:00，内部时限 .*24:00。");
        page.ShouldMatch(@"已指定\S+（\S+）包案，.* 前接受。");
    }

    [Fact]
    public async Task A_contact_before_the_receipt_is_refused_and_one_in_its_minute_is_not()
    {
        using var handler = await server.HandlerAsync();
        var id = await TakenAsync(handler);
        await handler
            .SendAsync($"complaints/{id}/contacts", AContact(DateTimeOffset.Parse("2020-01-01T09:00:00+08:00", CultureInfo.InvariantCulture)))
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:ContactBeforeReceipt", "spokenAt");
        var receivedAt = (await handler.ReadAsync($"complaints/{id}")).GetProperty("receivedAt").GetDateTimeOffset();
        var minute = receivedAt.AddTicks(-(receivedAt.Ticks % TimeSpan.TicksPerMinute));
        await handler.DoAsync($"complaints/{id}/contacts", AContact(minute));
        (await handler.SendAsync($"complaints/{id}/contacts", AContact(minute.AddMinutes(-1)))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_contact_says_by_which_way_who_began_it_and_when()
    {
        using var handler = await server.HandlerAsync();
        var (id, number) = await TakenWithNumberAsync(handler);
        await handler.DoAsync($"complaints/{id}/contacts", AContact(null));
        using var person = await Person.SignedInAsync(server.Address, "chenjing");
        WebUtility.HtmlDecode(await person.OpenAsync($"/complaints/{number}")).ShouldMatch(@"电话，我们联系投诉人，\d+ 月 \d+ 日 \d\d:\d\d。");
    }

    [Fact]
    public async Task A_contact_goes_in_although_a_colleague_added_a_file_meanwhile()
    {
        using var handler = await server.HandlerAsync();
        var (id, number) = await TakenWithNumberAsync(handler);
        using var person = await Person.SignedInAsync(server.Address, "chenjing");
        var form = await person.OpenAsync($"/complaints/{number}");
        await AttachAsync(handler, id);
        var sent = await person.PostAsync($"/complaints/{number}", form, "RecordContact", TypedContact());
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_decision_that_comes_second_names_who_did_what_and_when_and_offers_nothing_that_is_past()
    {
        using var handler = await server.HandlerAsync();
        var (id, number) = await TakenWithNumberAsync(handler);
        using var person = await Person.SignedInAsync(server.Address, "luoyan");
        var form = await person.OpenAsync($"/complaints/{number}");
        await handler.DoAsync($"complaints/{id}/decision", new { outcome = "NotGranted", reasons = "核对录音，已充分告知" });
        var second = await person.PostAsync(
            $"/complaints/{number}",
            form,
            "DecideComplaint",
            new()
            {
                ["_handler"] = "DecideComplaint",
                ["outcome"] = "NotGranted",
                ["reasons"] = "主管的理由",
            }
        );
        second.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var html = WebUtility.HtmlDecode(await second.Content.ReadAsStringAsync());
        html.ShouldMatch(@"您打开之后，陈静在 .* 办理了“作出处理决定”");
        html.ShouldContain("主管的理由", Case.Sensitive, "what was typed stays");
        FormOf(html, "DecideComplaint").ShouldNotContain("<button class=\"btn main\">", Case.Sensitive, "it cannot be decided any more");
    }

    [Fact]
    public async Task The_person_is_shown_after_a_redirect_so_that_loading_again_records_nothing()
    {
        using var handler = await server.HandlerAsync();
        var (id, number) = await TakenWithNumberAsync(handler);
        using var person = await Person.SignedInAsync(server.Address, "chenjing");
        var sent = await person.FillAsync($"/complaints/{number}", "RevealComplainant", new() { ["reason"] = "回电核实" });
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var shown = sent.Headers.Location!.PathAndQuery;
        (await person.OpenAsync(shown)).ShouldContain("440103195903124522");
        (await person.OpenAsync(shown)).ShouldContain("440103195903124522");
        var looks = (await handler.ReadAsync($"complaints/{id}/history"))
            .EnumerateArray()
            .Count(e => e.GetProperty("event").GetString() == "ComplainantRevealed");
        looks.ShouldBe(1);

        using var colleague = await Person.SignedInAsync(server.Address, "luoyan");
        (await colleague.OpenAsync(shown)).ShouldNotContain("440103195903124522", Case.Sensitive, "the address alone shows nothing");
    }

    [Fact]
    public async Task A_supervisor_gives_a_case_to_another_handler_and_the_history_says_so()
    {
        using var handler = await server.HandlerAsync();
        var (id, number) = await TakenWithNumberAsync(handler);
        using var supervisor = await Person.SignedInAsync(server.Address, "luoyan");
        var page = await supervisor.OpenAsync($"/complaints/{number}");
        var hemin = Option()
            .Matches(FormOf(page, "ReassignComplaint"))
            .Single(o => WebUtility.HtmlDecode(o.Groups["word"].Value).StartsWith("何敏", StringComparison.Ordinal));
        (await supervisor.FillAsync($"/complaints/{number}", "ReassignComplaint", new() { ["handlerId"] = hemin.Groups["id"].Value })).StatusCode.ShouldBe(
            HttpStatusCode.Redirect
        );
        using var supervisorApi = await server.ClientAsync(MediationRoles.Supervisor);
        (await supervisorApi.ReadAsync($"complaints/{id}")).GetProperty("handler").GetString().ShouldBe("何敏");
        var entry = (await supervisorApi.ReadAsync($"complaints/{id}/history"))[0];
        (entry.GetProperty("event").GetString(), entry.GetProperty("actor").GetString()).ShouldBe(("ComplaintAssigned", "罗燕"));

        await supervisorApi
            .SendAsync($"complaints/{id}/handler", new { handlerId = hemin.Groups["id"].Value })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:SameHandler", "handlerId");
        await handler
            .SendAsync($"complaints/{id}/handler", new { handlerId = hemin.Groups["id"].Value })
            .ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Core:PermissionMissing");
    }

    [Fact]
    public async Task A_choice_left_open_is_asked_to_be_chosen()
    {
        using var handler = await server.HandlerAsync();
        var (_, number) = await TakenWithNumberAsync(handler);
        using var person = await Person.SignedInAsync(server.Address, "chenjing");
        var typed = TypedContact();
        (typed["manner"], typed["text"]) = ("", "");
        var html = WebUtility.HtmlDecode(await (await person.FillAsync($"/complaints/{number}", "RecordContact", typed)).Content.ReadAsStringAsync());
        html.ShouldMatch("RecordContact-manner-say.*?请选择。");
        html.ShouldMatch("RecordContact-text-say.*?请填写。");
    }

    [Fact]
    public async Task A_text_is_shown_in_its_own_encoding_and_in_parts_a_workbook_is_not_and_a_file_just_too_large_does_not_read_like_the_limit()
    {
        using var handler = await server.HandlerAsync();
        var (id, _) = await TakenWithNumberAsync(handler);
        var text = await AttachAsync(handler, id, "流水.csv", CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes("日期,金额\n3 月 3 日,3280"));
        using var shown = await handler.GetAsync(new Uri($"/api/v1/files/{text}/preview", UriKind.Relative));
        shown.Content.Headers.ContentType!.ToString().ShouldBe("text/plain; charset=gb18030");
        shown.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("inline");
        using HttpRequestMessage middle = new(HttpMethod.Get, new Uri($"/api/v1/files/{text}/content", UriKind.Relative));
        middle.Headers.Range = new(4, 8);
        using var part = await handler.SendAsync(middle);
        (part.StatusCode, (await part.Content.ReadAsByteArrayAsync()).Length).ShouldBe((HttpStatusCode.PartialContent, 5));
        var mail = await AttachAsync(handler, id, "来信.eml", "From: li@example.cn\r\nDate: Mon, 2 Mar 2026 09:00:00 +0800\r\nSubject: a\r\n\r\nb"u8.ToArray());
        using var refused = await handler.GetAsync(new Uri($"/api/v1/files/{mail}/preview", UriKind.Relative));
        (await refused.Content.ReadAsStringAsync()).ShouldContain("Core:FileHasNoPreview");
        var large = await handler.PostAsync(new Uri("/api/v1/files", UriKind.Relative), Api.File("大.pdf", Api.APdf((20 * 1_048_576) + 1)));
        var words = await large.Content.ReadAsStringAsync();
        words.ShouldContain("20.01 MB");
    }

    private static Dictionary<string, string> AComplaint() =>
        new()
        {
            ["channel"] = "Hotline",
            ["complainantName"] = "孙小兰",
            ["phone"] = "13800136072",
            ["productCode"] = "B02.2",
            ["causeCode"] = "C07",
            ["demandCode"] = "D01",
            ["narrative"] = $"年费争议 {Guid.CreateVersion7()}",
            ["groupSize"] = "1",
        };

    private static Dictionary<string, string> TypedContact() =>
        new()
        {
            ["_handler"] = "RecordContact",
            ["manner"] = "Phone",
            ["direction"] = "ToComplainant",
            ["text"] = "已说明下一步",
        };

    private static object AContact(DateTimeOffset? spokenAt) =>
        new
        {
            manner = "Phone",
            direction = "ToComplainant",
            text = "已说明下一步",
            spokenAt,
        };

    private static async Task<string> TakenAsync(HttpClient handler) => (await TakenWithNumberAsync(handler)).Id;

    private static async Task<(string Id, string Number)> TakenWithNumberAsync(HttpClient handler)
    {
        var registered = await handler.DoAsync("complaints", Api.AComplaint());
        var id = registered.GetProperty("id").GetString()!;
        await handler.DoAsync($"complaints/{id}/assignments", new { });
        return (id, registered.GetProperty("number").GetString()!);
    }

    private static Task<string> AttachAsync(HttpClient handler, string id) => AttachAsync(handler, id, "合同.pdf", Api.APdf());

    private string NumberIn(HttpResponseMessage answer) => new Uri(server.Address, answer.Headers.Location!).AbsolutePath.Split('/')[^1];

    private static string FormOf(string html, string form)
    {
        var start = html.LastIndexOf("<form", html.IndexOf($"value=\"{form}\"", StringComparison.Ordinal), StringComparison.Ordinal);
        return html[start..html.IndexOf("</form>", start, StringComparison.Ordinal)];
    }

    [GeneratedRegex("<option value=\"(?<id>[0-9a-f-]{36})\"[^>]*>(?<word>[^<]+)</option>", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Option();

    private static async Task<string> AttachAsync(HttpClient handler, string id, string name, byte[] content)
    {
        var uploaded = await handler.PostAsync(new Uri("/api/v1/files", UriKind.Relative), Api.File(name, content));
        var file = JsonDocument.Parse(await uploaded.Content.ReadAsStringAsync()).RootElement.GetProperty("id").GetString()!;
        await handler.DoAsync($"complaints/{id}/attachments", new { fileIds = new[] { file } });
        return file;
    }
}
