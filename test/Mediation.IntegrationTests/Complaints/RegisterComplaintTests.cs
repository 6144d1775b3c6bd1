using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

[OnEveryDatabase]
[Collection(OpenServerCollection.Name)]
public sealed class RegisterComplaintTests(OpenServer open)
{
    private readonly TestServer server = open.Server;

    [Fact]
    public async Task A_complaint_gets_its_number_its_dates_and_its_risk_with_reasons()
    {
        using var handler = await server.HandlerAsync();
        var registered = await handler.DoAsync("complaints", Api.AComplaint());
        registered.GetProperty("number").GetString()!.ShouldMatch(@"^TS-\d{4}-GZ-\d{6}$");

        var seen = await handler.ReadAsync($"complaints/{registered.GetProperty("id").GetString()}");
        seen.GetProperty("state").GetString().ShouldBe("Registered");
        seen.GetProperty("duties")[0].GetProperty("clock").GetProperty("steps").GetArrayLength().ShouldBeGreaterThan(1);
        seen.GetProperty("complainant").GetProperty("name").GetString().ShouldBe("李*华");
        seen.GetProperty("complainant").GetProperty("documentNumber").GetString().ShouldNotBe("440103195903124522");
        seen.GetProperty("riskScore").GetInt32().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Of_two_at_once_that_say_the_same_the_second_is_asked()
    {
        using var handler = await server.HandlerAsync();
        var one = Api.AComplaint(narrative: "两个窗口同时登记的一件投诉。", askIfSame: true);
        var answers = await Task.WhenAll(handler.SendAsync("complaints", one), handler.SendAsync("complaints", one));
        answers.Select(a => a.StatusCode).ShouldBe([HttpStatusCode.Created, HttpStatusCode.Conflict], ignoreOrder: true);
        await Task.FromResult(answers.Single(a => !a.IsSuccessStatusCode)).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Complaints:AlreadyRegistered");
    }

    [Fact]
    public async Task A_parameter_that_no_query_knows_is_refused_by_its_name()
    {
        using var handler = await server.HandlerAsync();
        foreach (var path in new[] { "complaints?stat=Closed", "letters?stat=Closed", "tasks?stat=Closed", "regulators?stat=Closed" })
        {
            await handler
                .GetAsync(new Uri($"/api/v1/{path}", UriKind.Relative))
                .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:UnknownParameter", "stat");
        }
    }

    [Fact]
    public async Task A_wrong_check_digit_is_named_and_the_right_one_is_not_told()
    {
        using var handler = await server.HandlerAsync();
        var problem = await handler
            .SendAsync("complaints", Api.AComplaint(id: "440103195903124523"))
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:IdentityNumber:CheckDigit", "documentNumber");
        problem
            .GetProperty("errors")
            .GetProperty("documentNumber")[0]
            .GetProperty("message")
            .GetString()
            .ShouldBe("号码有误：末位校验码对不上。请与本人核对。");
    }

    [Theory]
    [InlineData("\u3000")]
    [InlineData("\u200B")]
    [InlineData("\u115F")]
    public async Task A_name_that_nobody_sees_was_not_given(string name)
    {
        using var handler = await server.HandlerAsync();
        var id = (await handler.DoAsync("complaints", Api.AComplaint(name))).GetProperty("id").GetString();
        (await handler.ReadAsync($"complaints/{id}")).GetProperty("complainant").GetProperty("name").GetString().ShouldBeNullOrEmpty();
    }

    [Fact]
    public async Task A_passport_number_of_unusual_shape_is_asked_about_and_then_taken()
    {
        using var handler = await server.HandlerAsync();
        var text = "年费没有退。" + Guid.CreateVersion7();
        await handler
            .SendAsync("complaints", Complaint(ask: true, "护照12"))
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:UnusualDocument", "documentNumber");
        await handler
            .SendAsync("complaints", Complaint(ask: false, "-"))
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:IdentityDocument:NoNumber", "documentNumber");
        await handler.DoAsync("complaints", Complaint(ask: false, "护照12"));

        object Complaint(bool ask, string number) =>
            new
            {
                channel = "Hotline",
                complainantName = "阿卜杜热合曼\u30FB买买提",
                documentType = "Passport",
                documentNumber = number,
                productCode = "B02.2",
                causeCode = "C07",
                demandCode = "D01",
                narrative = text,
                askIfUnusual = ask,
            };
    }

    [Fact]
    public async Task Whoever_is_registered_in_one_spelling_is_found_in_another()
    {
        using var handler = await server.HandlerAsync();
        var part = Guid.CreateVersion7().ToString("N")[..6].ToUpperInvariant();
        var number = (
            await handler.DoAsync(
                "complaints",
                new
                {
                    channel = "Hotline",
                    complainantName = $"王\uE863\u30FB\u2F08{part}",
                    productCode = "B02.2",
                    causeCode = "C07",
                    demandCode = "D01",
                    narrative = "年费没有退。",
                }
            )
        ).GetProperty("number").GetString();
        foreach (
            var spelling in new[] { $"王䶮\u2027人{part}", $"王\uE863\u2022\u2F08{part}", $"王䶮·人{string.Concat(part.Select(c => (char)(c + 0xFEE0)))}" }
        )
        {
            var found = await handler.ReadAsync($"complaints?search={Uri.EscapeDataString(spelling)}");
            found.ToString().ShouldContain(number!);
        }
    }

    [Theory]
    [InlineData("-0.01", "Core:NegativeAmount")]
    [InlineData("3280.001", "Core:TooManyDecimals")]
    [InlineData("99999999999", "Core:AmountTooLarge")]
    public async Task An_impossible_amount_is_refused_beside_its_field(string amount, string code)
    {
        using var handler = await server.HandlerAsync();
        await handler
            .SendAsync("complaints", Api.AComplaint(amount: decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)))
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, code, "claimedAmount");
    }

    [Fact]
    public async Task Every_error_is_reported_in_one_answer()
    {
        using var handler = await server.HandlerAsync();
        using var answer = await handler.SendAsync(
            "complaints",
            new
            {
                channel = "Hotline",
                complainantName = "李淑华",
                documentNumber = "440103195903124523",
                phone = "138001",
                productCode = "X",
                causeCode = "C07",
                demandCode = "D01",
                narrative = "",
                claimedAmount = -1m,
                groupSize = 0,
                receivedAt = "2099-01-01T00:00:00Z",
                unit = "NOWHERE",
                attachments = new[] { Guid.CreateVersion7() },
            }
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var errors = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("errors");
        errors
            .EnumerateObject()
            .Select(e => e.Name)
            .ShouldBe(
                ["narrative", "groupSize", "claimedAmount", "documentNumber", "phone", "receivedAt", "productCode", "unit", "attachments"],
                ignoreOrder: true
            );
    }

    [Fact]
    public async Task On_the_page_what_cannot_be_read_is_reported_together_with_the_rest()
    {
        using var person = await Person.SignedInAsync(server.Address, "hemin");
        var answer = await person.FillAsync(
            "/complaints/register",
            "RegisterComplaint",
            new()
            {
                ["channel"] = "Counter",
                ["claimedAmount"] = "三千",
                ["receivedAt"] = "昨天",
                ["documentNumber"] = "440103195903124523",
                ["phone"] = "138001",
                ["causeCode"] = "C07",
                ["groupSize"] = "1",
            }
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var html = await answer.Content.ReadAsStringAsync();
        foreach (
            var code in new[]
            {
                "Core:Money:NotANumber",
                "Core:NotADate",
                "Core:IdentityNumber:CheckDigit",
                "Core:Phone:TooShort",
                "Core:Required",
                "Complaints:UnknownProduct",
                "Complaints:UnknownDemand",
            }
        )
        {
            html.ShouldContain($"data-code=\"{code}\"");
        }

        html.ShouldContain("value=\"三千\"");
    }

    [Fact]
    public async Task Unit_and_document_are_chosen_on_the_page_and_a_landline_keeps_its_extension()
    {
        using var person = await Person.SignedInAsync(server.Address, "hemin");
        var answer = await person.FillAsync(
            "/complaints/register",
            "RegisterComplaint",
            new()
            {
                ["channel"] = "Counter",
                ["complainantName"] = "John Smith",
                ["documentType"] = "Passport",
                ["documentNumber"] = "E12345678",
                ["phone"] = "020-61234567-801",
                ["productCode"] = "B02.2",
                ["causeCode"] = "C07",
                ["demandCode"] = "D01",
                ["narrative"] = $"年费争议 {Guid.CreateVersion7()}",
                ["groupSize"] = "1",
            }
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await person.OpenAsync(answer.Headers.Location!.PathAndQuery);
        page.ShouldContain("护照");
        page.ShouldContain("020****4567-801");
    }

    [Fact]
    public async Task Whoever_first_hears_of_it_registers_it_for_the_unit_concerned_and_is_shown_the_number()
    {
        using var person = await Person.SignedInAsync(server.Address, "hemin");
        (await person.OpenAsync("/complaints/register")).ShouldContain("<option value=\"SH\">");
        var answer = await person.FillAsync(
            "/complaints/register",
            "RegisterComplaint",
            new()
            {
                ["channel"] = "Counter",
                ["unit"] = "SH",
                ["productCode"] = "B02.2",
                ["causeCode"] = "C07",
                ["demandCode"] = "D01",
                ["narrative"] = $"年费争议 {Guid.CreateVersion7()}",
                ["groupSize"] = "1",
            }
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await person.OpenAsync(answer.Headers.Location!.PathAndQuery)).ShouldMatch(@"案号是 TS-\d{4}-SH-\d{6}");
    }

    [Fact]
    public async Task Who_may_not_register_does_not_even_see_the_form()
    {
        using var compliance = await Person.SignedInAsync(server.Address, "hegui");
        using var answer = await compliance.Http.GetAsync(new Uri("/complaints/register", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var html = await answer.Content.ReadAsStringAsync();
        html.ShouldContain("您没有这项权限");
        html.ShouldNotContain("RegisterComplaint");
        (await compliance.OpenAsync("/complaints")).ShouldNotContain("/complaints/register");
    }

    [Fact]
    public async Task A_receipt_in_the_future_is_refused()
    {
        using var handler = await server.HandlerAsync();
        await handler
            .SendAsync(
                "complaints",
                new
                {
                    channel = "Hotline",
                    complainantName = "李淑华",
                    productCode = "B02.2",
                    causeCode = "C07",
                    demandCode = "D01",
                    narrative = "x",
                    receivedAt = "2099-01-01T00:00:00Z",
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:ReceivedInFuture", "receivedAt");
    }

    [Fact]
    public async Task A_name_of_a_hundred_rare_characters_is_kept_whole_and_one_more_is_refused()
    {
        using var handler = await server.HandlerAsync();
        var rare = string.Concat(Enumerable.Repeat("𠮷", 100));
        var registered = await handler.DoAsync("complaints", Api.AComplaint(name: rare));
        var revealed = await handler.DoAsync($"complaints/{registered.GetProperty("id").GetString()}/reveals", new { reason = "核对姓名" });
        revealed.GetProperty("name").GetString().ShouldBe(rare);

        await handler
            .SendAsync("complaints", Api.AComplaint(name: rare + "𠮷"))
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:Text:TooLong", "complainantName");
    }

    [Fact]
    public async Task Half_a_surrogate_pair_is_refused_and_nothing_breaks()
    {
        using var handler = await server.HandlerAsync();
        using StringContent body = new(
            """{"channel":"Hotline","complainantName":"李\ud842华","productCode":"B02.2","causeCode":"C07","demandCode":"D01","narrative":"x"}""",
            System.Text.Encoding.UTF8,
            "application/json"
        );
        using var answer = await handler.PostAsync(new Uri("/api/v1/complaints", UriKind.Relative), body);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_same_key_registers_once_and_answers_the_same()
    {
        using var handler = await server.HandlerAsync();
        var key = Guid.CreateVersion7().ToString();
        var all = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => handler.DoAsync("complaints", Api.AComplaint(name: "钱*"), key)));
        all.Select(r => r.GetProperty("number").GetString()).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public async Task The_same_key_with_another_content_is_refused()
    {
        using var handler = await server.HandlerAsync();
        var key = Guid.CreateVersion7().ToString();
        await handler.DoAsync("complaints", Api.AComplaint(), key);
        await handler.SendAsync("complaints", Api.AComplaint(amount: 1m), key).ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Core:IdempotencyKeyReused");
    }

    [Fact]
    public async Task Numbers_run_without_a_gap_however_many_register_at_once()
    {
        using var handler = await server.HandlerAsync();
        var before = Running(await handler.DoAsync("complaints", Api.AComplaint()));
        var batch = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => handler.SendAsync("complaints", Api.AComplaint(amount: i % 4 == 0 ? -1 : 5))));
        var registered = batch.Where(b => b.IsSuccessStatusCode).ToList();
        var after = Running(await handler.DoAsync("complaints", Api.AComplaint()));
        (after - before).ShouldBe(registered.Count + 1);
    }

    [Fact]
    public async Task A_double_click_on_the_page_registers_once()
    {
        using var person = await Person.SignedInAsync(server.Address, "hemin");
        var page = await person.OpenAsync("/complaints/register");
        Dictionary<string, string> typed = new()
        {
            ["channel"] = "Hotline",
            ["complainantName"] = "孙小兰",
            ["productCode"] = "B02.2",
            ["causeCode"] = "C07",
            ["demandCode"] = "D01",
            ["narrative"] = $"年费争议 {Guid.CreateVersion7()}",
            ["groupSize"] = "1",
        };
        var clicks = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => person.PostAsync("/complaints/register", page, "RegisterComplaint", new(typed))));
        clicks.Select(c => c.Headers.Location!.ToString()).Distinct().Count().ShouldBe(1);
        var number = new Uri(server.Address, clicks[0].Headers.Location!).AbsolutePath.Split('/')[^1];
        using var handler = await server.HandlerAsync();
        var seen = await handler.ReadAsync($"complaints/by-number/{number}");
        (seen.GetProperty("state").GetString(), seen.GetProperty("handler").GetString()).ShouldBe(
            ("Handling", "何敏"),
            "one press registers and takes in hand"
        );
    }

    [Fact]
    public async Task A_handler_begins_with_the_registration_for_the_own_unit_only()
    {
        using var handler = await server.HandlerAsync();
        var begun = await handler.DoAsync("complaints", Begun(unit: null));
        (await handler.ReadAsync($"complaints/{begun.GetProperty("id").GetGuid()}")).GetProperty("state").GetString().ShouldBe("Handling");
        await handler.SendAsync("complaints", Begun(unit: "SH")).ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Complaints:NotYourCase");

        static object Begun(string? unit) =>
            new
            {
                channel = "Hotline",
                complainantName = "孙小兰",
                productCode = "B02.2",
                causeCode = "C07",
                demandCode = "D01",
                narrative = "年费争议",
                unit,
                begin = true,
            };
    }

    [Fact]
    public async Task Who_supervises_registers_and_leaves_the_case_to_a_handler_and_so_the_button_says()
    {
        using var person = await Person.SignedInAsync(server.Address, "luoyan");
        (await person.OpenAsync("/complaints/register")).ShouldNotContain("登记并开始办理");
        var answer = await person.FillAsync(
            "/complaints/register",
            "RegisterComplaint",
            new()
            {
                ["channel"] = "Hotline",
                ["complainantName"] = "孙小兰",
                ["productCode"] = "B02.2",
                ["causeCode"] = "C07",
                ["demandCode"] = "D01",
                ["narrative"] = $"年费争议 {Guid.CreateVersion7()}",
                ["groupSize"] = "1",
            }
        );
        using var handler = await server.HandlerAsync();
        (await handler.ReadAsync($"complaints/by-number/{new Uri(server.Address, answer.Headers.Location!).AbsolutePath.Split('/')[^1]}"))
            .GetProperty("state")
            .GetString()
            .ShouldBe("Registered");
    }

    [Fact]
    public async Task A_complaint_about_another_unit_is_registered_for_it_and_its_number_is_shown_once()
    {
        using var person = await Person.SignedInAsync(server.Address, "hemin");
        Dictionary<string, string> typed = new()
        {
            ["channel"] = "Hotline",
            ["complainantName"] = "孙小兰",
            ["productCode"] = "B02.2",
            ["causeCode"] = "C07",
            ["demandCode"] = "D01",
            ["narrative"] = $"年费争议 {Guid.CreateVersion7()}",
            ["groupSize"] = "1",
            ["unit"] = "SH",
        };
        var path = (await person.FillAsync("/complaints/register", "RegisterComplaint", typed)).Headers.Location!.ToString();
        path = new Uri(server.Address, path).PathAndQuery;
        (await person.OpenAsync(path)).ShouldContain("刚登记的案号是 TS-");
        var refused = await person.FillAsync(path, "RegisterComplaint", new(typed) { ["narrative"] = "" });
        (await refused.Content.ReadAsStringAsync()).ShouldNotContain("刚登记的案号是");
    }

    [Fact]
    public async Task A_refused_page_keeps_everything_that_was_typed()
    {
        using var person = await Person.SignedInAsync(server.Address, "hemin");
        var answer = await person.FillAsync(
            "/complaints/register",
            "RegisterComplaint",
            new()
            {
                ["channel"] = "Visit",
                ["complainantName"] = "孙小兰",
                ["productCode"] = "B02.2",
                ["causeCode"] = "C07",
                ["demandCode"] = "D01",
                ["narrative"] = "<b>年费</b>\"争议\"",
                ["claimedAmount"] = "300.005",
                ["groupSize"] = "1",
            }
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var html = await answer.Content.ReadAsStringAsync();
        html.ShouldContain("data-code=\"Core:Money:TooManyDecimals\"");
        html.ShouldContain("value=\"300.005\"");
        html.ShouldContain("value=\"孙小兰\"");
        html.ShouldContain("&lt;b&gt;年费&lt;/b&gt;");
    }

    [Fact]
    public async Task A_script_called_pdf_and_a_file_of_thirty_megabytes_are_refused_and_a_real_pdf_is_attached()
    {
        using var handler = await server.HandlerAsync();
        await UploadAsync(handler, "合同.pdf", "#!/bin/sh\nrm -rf /"u8.ToArray()).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:FileContentRefused");
        await UploadAsync(handler, "录音.pdf", Api.APdf(30 * 1_048_576)).ShouldBeRefusedAsync(HttpStatusCode.RequestEntityTooLarge, "Core:FileTooLarge");

        using var taken = await UploadAsync(handler, "合同.pdf", Api.APdf());
        var file = JsonDocument.Parse(await taken.Content.ReadAsStringAsync()).RootElement.GetProperty("id").GetString();
        var registered = await handler.DoAsync(
            "complaints",
            new
            {
                channel = "Counter",
                complainantName = "李淑华",
                productCode = "B02.2",
                causeCode = "C07",
                demandCode = "D01",
                narrative = "有合同",
                attachments = new[] { file },
            }
        );
        var seen = await handler.ReadAsync($"complaints/{registered.GetProperty("id").GetString()}");
        seen.GetProperty("attachments")[0].GetProperty("mediaType").GetString().ShouldBe("application/pdf");
        var again = $"complaints/{registered.GetProperty("id").GetGuid()}/attachments";
        await handler
            .SendAsync(again, new { fileIds = new[] { file } })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:AlreadyAttached", "fileIds");
        await handler.SendAsync(again, new { fileIds = Array.Empty<string>() }).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:Required", "fileIds");
        await handler
            .SendAsync(again, new { fileIds = new[] { Guid.CreateVersion7() } })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:UploadNotFound", "fileIds");
        var history = await handler.ReadAsync($"complaints/{registered.GetProperty("id").GetGuid()}/history");
        history.EnumerateArray().Count(e => e.GetProperty("event").GetString() == "AttachmentAdded").ShouldBe(1);
        (await handler.GetByteArrayAsync(new Uri($"/api/v1/files/{file}/content", UriKind.Relative))).Length.ShouldBe(2000);
    }

    [Fact]
    public async Task What_is_no_json_is_refused_as_such()
    {
        using var handler = await server.HandlerAsync();
        using StringContent body = new("{\"channel\":", System.Text.Encoding.UTF8, "application/json");
        await handler.PostAsync(new Uri("/api/v1/complaints", UriKind.Relative), body).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:MalformedRequest");
    }

    [Fact]
    public async Task Compliance_reads_and_does_not_register()
    {
        using var compliance = await server.ClientAsync(MediationRoles.Compliance);
        await compliance.SendAsync("complaints", Api.AComplaint()).ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Core:PermissionMissing");
    }

    private static Task<HttpResponseMessage> UploadAsync(HttpClient http, string name, byte[] content) =>
        http.PostAsync(new Uri("/api/v1/files", UriKind.Relative), Api.File(name, content));

    private static int Running(JsonElement registered) =>
        int.Parse(registered.GetProperty("number").GetString()![^6..], System.Globalization.CultureInfo.InvariantCulture);
}
