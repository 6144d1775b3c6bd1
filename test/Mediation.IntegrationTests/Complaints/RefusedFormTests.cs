using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Complaints;

/// <summary>Forms that come back: nothing chosen for the person, nothing lost, and an answer that can be understood.</summary>
[OnServerDatabase]
[Collection(OpenServerCollection.Name)]
public sealed partial class RefusedFormTests(OpenServer open)
{
    private const string Register = "/complaints/register";
    private readonly TestServer server = open.Server;

    [Fact]
    public async Task A_decision_without_an_outcome_is_asked_for_and_not_made_up()
    {
        using var person = await Person.SignedInAsync(server.Address, "hemin");
        var address = await TakenAsync(person);
        var answer = await person.FillAsync(address, "DecideComplaint", new() { ["outcome"] = "", ["reasons"] = "查实" });
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("data-code=\"Core:Required\"");
        (await person.OpenAsync(address)).ShouldContain("value=\"DecideComplaint\"");
    }

    [Fact]
    public async Task A_form_with_a_field_that_cannot_be_read_and_one_that_is_refused_names_both()
    {
        using var person = await Person.SignedInAsync(server.Address, "hemin");
        var address = await TakenAsync(person);
        var answer = await person.FillAsync(
            address,
            "DecideComplaint",
            new()
            {
                ["outcome"] = "PartlyGranted",
                ["grantedAmount"] = "许多",
                ["reasons"] = "",
            }
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var html = await answer.Content.ReadAsStringAsync();
        html.ShouldContain("#DecideComplaint-grantedAmount\"");
        html.ShouldContain("#DecideComplaint-reasons\"");
    }

    [Fact]
    public async Task A_form_for_a_state_that_has_passed_says_so_and_keeps_the_words()
    {
        using var person = await Person.SignedInAsync(server.Address, "hemin");
        var address = await TakenAsync(person);
        var stale = await person.OpenAsync(address);
        (
            await person.PostAsync(
                address,
                stale,
                "DecideComplaint",
                new()
                {
                    ["_handler"] = "DecideComplaint",
                    ["outcome"] = "Granted",
                    ["reasons"] = "查实",
                }
            )
        ).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var late = await person.PostAsync(
            address,
            stale,
            "DecideComplaint",
            new()
            {
                ["_handler"] = "DecideComplaint",
                ["__once"] = "another",
                ["outcome"] = "NotGranted",
                ["reasons"] = "八千字的理由",
            }
        );
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var html = await late.Content.ReadAsStringAsync();
        html.ShouldContain("Core:StaleEdit");
        html.ShouldContain("八千字的理由");
    }

    [Fact]
    public async Task Whoever_says_why_is_shown_the_person_in_full()
    {
        using var handler = await server.HandlerAsync();
        var number = (await handler.DoAsync("complaints", Api.AComplaint())).GetProperty("number").GetString();
        using var person = await Person.SignedInAsync(server.Address, "chenjing");
        (await person.OpenAsync($"/complaints/{number}")).ShouldNotContain("440103195903124522");
        var answer = await person.FillAsync($"/complaints/{number}", "RevealComplainant", new() { ["reason"] = "回电核实" });
        var shown = answer.Headers.Location!.PathAndQuery;
        (await person.OpenAsync(shown)).ShouldContain("440103195903124522");

        // Beside a form that comes back it stays, for whoever said why and for nobody else, and is not recorded again.
        using var refused = await person.FillAsync(shown, "RecordContact", new() { ["text"] = "" });
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("440103195903124522");
        using var supervisor = await Person.SignedInAsync(server.Address, "luoyan");
        using var ofOther = await supervisor.FillAsync(shown, "RecordContact", new() { ["text"] = "" });
        (await ofOther.Content.ReadAsStringAsync()).ShouldNotContain("440103195903124522");
        var id = (await handler.ReadAsync($"complaints/by-number/{number}")).GetProperty("id").GetString();
        (await handler.ReadAsync($"complaints/{id}/history"))
            .EnumerateArray()
            .Count(e => e.GetProperty("event").GetString() == "ComplainantRevealed")
            .ShouldBe(1);
    }

    [Fact]
    public async Task Several_demands_are_typed_without_a_script_refused_beside_their_rows_and_registered()
    {
        using var person = await Person.SignedInAsync(server.Address, "hemin");
        Dictionary<string, string> typed = new()
        {
            ["channel"] = "Hotline",
            ["narrative"] = $"分期手续费没有说明，还要求道歉 {Guid.CreateVersion7()}",
            ["productCode"] = "B02.2",
            ["causeCode"] = "C07",
            ["demandCode"] = "D01",
            ["claimedAmount"] = "300",
        };
        using var more = await person.FillAsync(Register, "RegisterComplaint", new(typed) { ["moreClaims"] = "true" });
        more.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await more.Content.ReadAsStringAsync()).ShouldMatch("name=\"claim2DemandCode\"[^>]*>");

        Dictionary<string, string> rows = new(typed)
        {
            ["claim2DemandCode"] = "D04",
            ["claim2What"] = "书面道歉",
            ["claim4Amount"] = "许多",
            ["claim4What"] = "误工费",
        };
        using var refused = await person.FillAsync(Register, "RegisterComplaint", new(rows));
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());
        page.ShouldContain("#RegisterComplaint-claim4DemandCode\"");
        page.ShouldContain("#RegisterComplaint-claim4Amount\"");
        page.ShouldContain("value=\"许多\"");
        page.ShouldContain("value=\"书面道歉\"");

        using var registered = await person.FillAsync(Register, "RegisterComplaint", new(rows) { ["claim4DemandCode"] = "D03", ["claim4Amount"] = "200" });
        registered.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var address = registered.Headers.Location!.PathAndQuery.Split('?')[0];
        var matter = WebUtility.HtmlDecode(await person.OpenAsync($"{address}?tab=matter"));
        matter.ShouldContain("书面道歉");
        matter.ShouldContain("误工费");
    }

    [Fact]
    public async Task Files_of_a_refused_registration_stay_with_it_and_more_may_be_added()
    {
        using var person = await Person.SignedInAsync(server.Address, "hemin");
        var refused = await SendAsync(person, await person.OpenAsync(Register), "440103195903124523", [], ("一.pdf", Api.APdf()));
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var html = await refused.Content.ReadAsStringAsync();
        var kept = WebUtility.HtmlDecode(Kept().Match(html).Groups["value"].Value);
        kept.ShouldEndWith("一.pdf");

        var registered = await SendAsync(person, html, "440103195903124522", [kept], ("二.pdf", Api.APdf(3000)));
        registered.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await person.OpenAsync(registered.Headers.Location!.PathAndQuery.Replace("?", "?tab=matter&", StringComparison.Ordinal));
        page.ShouldContain("一.pdf");
        page.ShouldContain("二.pdf");
    }

    [Fact]
    public async Task An_empty_file_and_a_broken_document_are_refused_beside_the_field()
    {
        using var person = await Person.SignedInAsync(server.Address, "hemin");
        var page = await person.OpenAsync(Register);
        (await (await SendAsync(person, page, "", [], ("空.pdf", []))).Content.ReadAsStringAsync()).ShouldContain("data-code=\"Core:FileEmpty\"");
        (await (await SendAsync(person, page, "", [], ("x.docx", [0x50, 0x4B, 3, 4]))).Content.ReadAsStringAsync()).ShouldContain(
            "data-code=\"Core:FileContentRefused\""
        );
    }

    [Theory]
    [InlineData("%PDF-1.7\n1 0 obj << /S /JavaScript >> endobj", "Core:FileActiveContent", "夹带了不允许上传的文件")]
    [InlineData("%PDF-1.7\n%%EOF", "Core:FileShowsNothing", "没有可看的内容")]
    [InlineData("%PDF-1.7\ntrailer << /Encrypt 5 0 R >>", "Core:FileEncrypted", "设了密码")]
    public async Task A_document_that_runs_something_shows_nothing_or_has_a_password_is_refused_beside_the_field_in_words(
        string content,
        string code,
        string words
    )
    {
        using var person = await Person.SignedInAsync(server.Address, "hemin");
        var page = await person.OpenAsync(Register);
        var refused = await (await SendAsync(person, page, "", [], ("合同.pdf", Encoding.ASCII.GetBytes(content)))).Content.ReadAsStringAsync();
        refused.ShouldContain($"data-code=\"{code}\"");
        refused.ShouldContain(words);
    }

    [Fact]
    public async Task The_same_key_name_and_length_with_another_content_is_another_upload()
    {
        using var handler = await server.HandlerAsync();
        var (first, other) = (Api.APdf(), Api.APdf());
        other[^1] = 1;
        handler.DefaultRequestHeaders.Add("Idempotency-Key", Guid.CreateVersion7().ToString());
        (await handler.PostAsync(new Uri("/api/v1/files", UriKind.Relative), Api.File("a.pdf", first))).StatusCode.ShouldBe(HttpStatusCode.Created);
        await handler
            .PostAsync(new Uri("/api/v1/files", UriKind.Relative), Api.File("a.pdf", other))
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Core:IdempotencyKeyReused");
    }

    private static async Task<string> TakenAsync(Person person)
    {
        var registered = await SendAsync(person, await person.OpenAsync(Register), "", []);
        return registered.Headers.Location!.AbsolutePath;
    }

    private static async Task<HttpResponseMessage> SendAsync(
        Person person,
        string page,
        string document,
        string[] kept,
        params (string Name, byte[] Content)[] files
    )
    {
        using MultipartFormDataContent form = new();
        var start = page.LastIndexOf("<form", page.IndexOf("value=\"RegisterComplaint\"", StringComparison.Ordinal), StringComparison.Ordinal);
        foreach (Match hidden in Hidden().Matches(page[start..page.IndexOf("</form>", start, StringComparison.Ordinal)]))
        {
            form.Add(new StringContent(WebUtility.HtmlDecode(hidden.Groups["value"].Value)), hidden.Groups["name"].Value);
        }

        foreach (
            var (name, value) in new[]
            {
                ("channel", "Counter"),
                ("complainantName", "孙小兰"),
                ("documentNumber", document),
                ("productCode", "B02.2"),
                ("causeCode", "C07"),
                ("demandCode", "D01"),
                ("narrative", $"年费争议 {Guid.CreateVersion7()}"),
                ("groupSize", "1"),
            }
        )
        {
            form.Add(new StringContent(value), name);
        }

        foreach (var one in kept)
        {
            form.Add(new StringContent(one), "files:kept");
        }

        foreach (var (name, content) in files)
        {
            form.Add(new ByteArrayContent(content), "files", name);
        }

        return await person.Http.PostAsync(new Uri(Register, UriKind.Relative), form);
    }

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*name=\"(?<name>[^\"]+)\"[^>]*value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Hidden();

    [GeneratedRegex("name=\"files:kept\" value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Kept();
}
