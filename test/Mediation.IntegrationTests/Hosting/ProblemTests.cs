using System.Net.Http.Headers;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>Whatever goes wrong over HTTP, a machine reads a problem with a code it knows.</summary>
[Collection(OpenServerCollection.Name)]
public sealed class ProblemTests(OpenServer open)
{
    [Fact]
    public async Task What_the_server_itself_refuses_is_a_problem_too()
    {
        using var stranger = open.Server.Client();
        await GetAsync(stranger, "complaints").ShouldBeRefusedAsync(HttpStatusCode.Unauthorized, "Core:NotSignedIn");
        using var handler = await open.Server.HandlerAsync();
        await GetAsync(handler, "nothing-here").ShouldBeRefusedAsync(HttpStatusCode.NotFound, "Core:NotFound");
        await handler.PutAsync(Route("complaints"), JsonOf("{}")).ShouldBeRefusedAsync(HttpStatusCode.MethodNotAllowed, "Core:MethodNotAllowed");
        await handler
            .PostAsync(Route("complaints"), new StringContent("a=b", Encoding.UTF8, "text/plain"))
            .ShouldBeRefusedAsync(HttpStatusCode.UnsupportedMediaType, "Core:UnsupportedMediaType");
        await handler
            .PostAsync(Route("complaints"), Charset("{}", "utf-7"))
            .ShouldBeRefusedAsync(HttpStatusCode.UnsupportedMediaType, "Core:UnsupportedMediaType");
        await handler
            .PostAsync(Route("complaints"), Charset("{}", "martian"))
            .ShouldBeRefusedAsync(HttpStatusCode.UnsupportedMediaType, "Core:UnsupportedMediaType");
        await GetAsync(handler, "complaints?search=%00").ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:MalformedRequest");
        await GetAsync(handler, "complaints?take=many").ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:MalformedRequest");
        await handler.PostAsync(Route("files"), new StringContent("")).ShouldBeRefusedAsync(HttpStatusCode.UnsupportedMediaType, "Core:UnsupportedMediaType");
        await handler.PostAsync(Route("complaints"), JsonOf("{\"\\ud800\":1}")).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:MalformedRequest");
        using var admin = await open.Server.ClientAsync(MediationRoles.Admin);
        await GetAsync(admin, "complaints").ShouldBeRefusedAsync(HttpStatusCode.Forbidden, "Core:PermissionMissing");
    }

    [Fact]
    public async Task A_body_larger_than_any_file_is_refused_as_a_problem()
    {
        using var handler = await open.Server.HandlerAsync();

        // Asks first whether it may send so much; else the answer is lost in the broken connection.
        handler.DefaultRequestHeaders.ExpectContinue = true;
        await handler
            .PostAsync(Route("complaints"), JsonOf($"{{\"narrative\":\"{new string('a', 65 * 1_048_576)}\"}}"))
            .ShouldBeRefusedAsync(HttpStatusCode.RequestEntityTooLarge, "Core:RequestTooLarge");
    }

    [Fact]
    public async Task Forty_megabytes_of_words_are_too_large_and_not_malformed()
    {
        using var handler = await open.Server.HandlerAsync();
        await handler
            .PostAsync(Route("complaints"), JsonOf($"{{\"narrative\":\"{new string('a', 40 * 1_048_576)}\"}}"))
            .ShouldBeRefusedAsync(HttpStatusCode.RequestEntityTooLarge, "Core:RequestTooLarge");
    }

    [Fact]
    public async Task The_same_key_with_the_same_version_does_it_once_and_answers_again()
    {
        using var handler = await open.Server.HandlerAsync();
        var id = (await handler.DoAsync("complaints", Api.AComplaint())).GetProperty("id").GetString();
        using var read = await GetAsync(handler, $"complaints/{id}");
        var seen = read.Headers.ETag!.Tag;
        for (var i = 0; i < 2; i++)
        {
            using var done = await IfMatchAsync(handler, $"complaints/{id}/contacts", AContact(), seen, $"once-{id}");
            done.IsSuccessStatusCode.ShouldBeTrue(await done.Content.ReadAsStringAsync());
        }

        (await handler.ReadAsync($"complaints/{id}/history")).EnumerateArray().Count(e => e.GetProperty("event").GetString() == "ContactRecorded").ShouldBe(1);
    }

    [Fact]
    public async Task A_caller_that_accepts_pages_only_gets_the_problem_all_the_same()
    {
        using var handler = await open.Server.HandlerAsync();
        handler.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        await GetAsync(handler, $"complaints/{Guid.CreateVersion7()}").ShouldBeRefusedAsync(HttpStatusCode.NotFound, "Complaints:NotFound");
        await GetAsync(handler, "nothing-here").ShouldBeRefusedAsync(HttpStatusCode.NotFound, "Core:NotFound");
    }

    [Theory]
    [InlineData(
        "{\"channel\":\"Hotline\",\"productCode\":\"B02.2\",\"causeCode\":\"C07\",\"demandCode\":\"D01\",\"narrative\":\"x\",\"claimedAmount\":\"much\"}",
        "claimedAmount",
        "Core:MalformedValue"
    )]
    [InlineData(
        "{\"channel\":\"Pigeon\",\"productCode\":\"B02.2\",\"causeCode\":\"C07\",\"demandCode\":\"D01\",\"narrative\":\"x\"}",
        "channel",
        "Core:MalformedValue"
    )]
    [InlineData("{\"channel\":\"Hotline\",\"receivedAt\":\"2026-11-24T20:00:00\"}", "receivedAt", "Core:MalformedValue")]
    [InlineData("{\"channel\":\"Hotline\",\"receivedAt\":\"2026-11-24\"}", "receivedAt", "Core:MalformedValue")]
    [InlineData("{\"channel\":\"Hotline\",\"signs\":-1}", "signs", "Core:MalformedValue")]
    [InlineData("{\"channel\":\"Counter,Hotline\"}", "channel", "Core:MalformedValue")]
    [InlineData("{\"channel\":\"Hotline\",\"documentType\":\"IdentityCard, Passport\"}", "documentType", "Core:MalformedValue")]
    [InlineData("{\"channel\":\"Hotline\",\"documentType\":99}", "documentType", "Core:MalformedValue")]
    [InlineData("{\"channel\":\"Hotline\",\"attachments\":[\"no id\"]}", "attachments[0]", "Core:MalformedValue")]
    [InlineData("{\"channel\":\"Hotline\",\"productCode\":\"B02.2\",\"demandCode\":\"D01\"}", "narrative", "Core:Required")]
    [InlineData("{\"channel\":", "channel", "Core:MalformedValue")]
    [InlineData("[]", "$", "Core:MalformedValue")]
    [InlineData(
        "{\"channel\":\"Hotline\",\"productCode\":\"B02.2\",\"causeCode\":\"C07\",\"demandCode\":\"D01\",\"narrative\":\"x\",\"clamedAmount\":5}",
        "clamedAmount",
        "Core:UnknownField"
    )]
    [InlineData("{\"channel\":\"Hotline\",\"claims\":[{\"demandCode\":\"D01\"},{\"demandCode\":\"D02\",\"sum\":5}]}", "claims[1].sum", "Core:UnknownField")]
    [InlineData(
        "{\"channel\":\"Hotline\",\"productCode\":\"B02.2\",\"causeCode\":\"C07\",\"demandCode\":\"D01\",\"narrative\":\"x\",\"Channel\":\"Counter\"}",
        "channel",
        "Core:DoubledField"
    )]
    public async Task A_body_that_cannot_be_read_names_the_field(string body, string field, string code)
    {
        using var handler = await open.Server.HandlerAsync();
        var problem = await handler.PostAsync(Route("complaints"), JsonOf(body)).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, code, field);
        problem.GetProperty("code").GetString().ShouldBe("Core:MalformedRequest");
    }

    [Fact]
    public async Task An_id_in_the_body_that_is_not_the_one_of_the_address_is_refused()
    {
        using var handler = await open.Server.HandlerAsync();
        var id = Guid.CreateVersion7();
        var body = $$"""{"complaintId":"{{id}}","manner":"Phone","direction":"ToComplainant","text":"已说明"}""";
        await handler
            .PostAsync(Route($"complaints/{Guid.CreateVersion7()}/contacts"), JsonOf(body))
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:AnotherId", "complaintId");
        await handler.PostAsync(Route($"complaints/{id}/contacts"), JsonOf(body)).ShouldBeRefusedAsync(HttpStatusCode.NotFound, "Complaints:NotFound");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public async Task A_blank_idempotency_key_is_refused_and_not_left_out(string key)
    {
        using var handler = await open.Server.HandlerAsync();
        handler.DefaultRequestHeaders.TryAddWithoutValidation("Idempotency-Key", key).ShouldBeTrue();
        await handler
            .PostAsync(Route("complaints"), JsonOf(JsonSerializer.Serialize(Api.AComplaint())))
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:IdempotencyKeyBlank");
    }

    [Theory]
    [InlineData("complaints?view=77", "view")]
    [InlineData("complaints?view=1", "view")]
    [InlineData("complaints?state=Registered,Handling", "state")]
    [InlineData("complaints?channel=Counter&channel=Hotline,Letter", "channel")]
    [InlineData("mediations?view=UnderWay,Ended", "view")]
    [InlineData("complaints?riskAtLeast=-3", "riskAtLeast")]
    [InlineData("complaints?state=99", "state")]
    public async Task A_choice_that_is_on_no_list_is_refused_and_not_left_out(string route, string field)
    {
        using var handler = await open.Server.HandlerAsync();
        await GetAsync(handler, route).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:UnknownChoice", field);
    }

    [Fact]
    public async Task Callers_that_hang_up_in_the_middle_of_a_save_shut_nobody_out()
    {
        using var handler = await open.Server.HandlerAsync();
        await Task.WhenAll(
            Enumerable
                .Range(0, 120)
                .Select(async i =>
                {
                    using CancellationTokenSource hangUp = new(TimeSpan.FromMilliseconds(i % 30));
                    try
                    {
                        using var answer = await handler.PostAsync(Route("complaints"), JsonOf(JsonSerializer.Serialize(Api.AComplaint())), hangUp.Token);
                    }
                    catch (OperationCanceledException)
                    {
                        // That is what is tried.
                    }
                })
        );
        (await handler.DoAsync("complaints", Api.AComplaint())).GetProperty("number").GetString().ShouldStartWith("TS-");
        using var ready = await handler.GetAsync(new Uri("/health/ready", UriKind.Relative));
        ready.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Taking_what_one_has_already_is_refused_and_changes_nothing()
    {
        using var handler = await open.Server.HandlerAsync();
        var id = (await handler.DoAsync("complaints", Api.AComplaint())).GetProperty("id").GetString();
        await handler.DoAsync($"complaints/{id}/assignments", new { });
        await handler.SendAsync($"complaints/{id}/assignments", new { }).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Complaints:SameHandler", "handlerId");
        (await handler.ReadAsync($"complaints/{id}/history"))
            .EnumerateArray()
            .Count(e => e.GetProperty("event").GetString() == "ComplaintAssigned")
            .ShouldBe(1);
    }

    [Fact]
    public async Task Forty_thousand_ids_are_too_many_and_not_a_fault()
    {
        using var handler = await open.Server.HandlerAsync();
        var ids = Enumerable.Range(0, 40_000).Select(_ => Guid.CreateVersion7()).ToArray();
        var id = (await handler.DoAsync("complaints", Api.AComplaint())).GetProperty("id").GetString();
        await handler
            .SendAsync($"complaints/{id}/attachments", new { fileIds = ids })
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:TooMany", "fileIds");
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
                    attachments = ids,
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:TooMany", "attachments");
    }

    [Theory]
    [InlineData("client_id=%00&client_secret=x")]
    [InlineData("client_id=demo-handler&client_secret=%00")]
    [InlineData("client_id=nobody&client_secret=x")]
    public async Task Who_is_no_client_gets_no_token_and_never_a_fault(string who)
    {
        using var http = open.Server.Client();
        using var answer = await http.PostAsync(
            new Uri("/connect/token", UriKind.Relative),
            new StringContent("grant_type=client_credentials&" + who, Encoding.UTF8, "application/x-www-form-urlencoded")
        );
        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized);
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("error").GetString().ShouldBe("invalid_client");
    }

    [Fact]
    public async Task A_client_named_in_the_header_is_read_as_carefully()
    {
        using var http = open.Server.Client();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("\0:x")));
        using FormUrlEncodedContent form = new([new("grant_type", "client_credentials")]);
        using var answer = await http.PostAsync(new Uri("/connect/token", UriKind.Relative), form);
        ((int)answer.StatusCode).ShouldBeInRange(400, 499);
    }

    [Fact]
    public async Task The_version_read_may_be_named_in_the_header()
    {
        using var handler = await open.Server.HandlerAsync();
        var id = (await handler.DoAsync("complaints", Api.AComplaint())).GetProperty("id").GetString();
        using var read = await GetAsync(handler, $"complaints/{id}");
        var seen = read.Headers.ETag!.Tag;

        await IfMatchAsync(handler, $"complaints/{id}/assignments", new { }, "\"999\"")
            .ShouldBeRefusedAsync(HttpStatusCode.PreconditionFailed, "Core:StaleEdit");
        await IfMatchAsync(handler, $"complaints/{id}/assignments", new { }, "today").ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:MalformedIfMatch");
        using (var first = await IfMatchAsync(handler, $"complaints/{id}/assignments", new { }, seen))
        {
            first.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        }

        await IfMatchAsync(
                handler,
                $"complaints/{id}/contacts",
                new
                {
                    manner = "Phone",
                    direction = "ToComplainant",
                    text = "已说明",
                },
                seen
            )
            .ShouldBeRefusedAsync(HttpStatusCode.PreconditionFailed, "Core:StaleEdit");
        await handler
            .SendAsync(
                $"complaints/{id}/contacts",
                new
                {
                    manner = "Phone",
                    direction = "ToComplainant",
                    text = "已说明",
                    version = 999,
                }
            )
            .ShouldBeRefusedAsync(HttpStatusCode.Conflict, "Core:StaleEdit");
    }

    [Fact]
    public async Task One_strong_tag_or_a_star_names_the_version_and_a_weak_or_foreign_one_never_matches()
    {
        using var handler = await open.Server.HandlerAsync();
        var id = (await handler.DoAsync("complaints", Api.AComplaint())).GetProperty("id").GetString();
        using var read = await GetAsync(handler, $"complaints/{id}");
        var seen = read.Headers.ETag!.Tag;

        foreach (var other in new[] { "W/" + seen, "\"999\"", "\"nobody's\"" })
        {
            await IfMatchAsync(handler, $"complaints/{id}/assignments", new { }, other)
                .ShouldBeRefusedAsync(HttpStatusCode.PreconditionFailed, "Core:StaleEdit");
        }

        await IfMatchAsync(handler, $"complaints/{Guid.CreateVersion7()}/assignments", new { }, "W/" + seen)
            .ShouldBeRefusedAsync(HttpStatusCode.NotFound, "Complaints:NotFound");
        await IfMatchAsync(handler, $"complaints/{id}/contacts", AContact(version: 999), seen)
            .ShouldBeRefusedAsync(HttpStatusCode.PreconditionFailed, "Core:StaleEdit");
        using var done = await IfMatchAsync(handler, $"complaints/{id}/assignments", new { }, seen);
        done.StatusCode.ShouldBe(HttpStatusCode.NoContent, await done.Content.ReadAsStringAsync());
        using var anyVersion = await IfMatchAsync(handler, $"complaints/{id}/contacts", AContact(), "*");
        anyVersion.IsSuccessStatusCode.ShouldBeTrue(await anyVersion.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task More_than_one_tag_is_a_bad_request_even_if_the_right_one_is_among_them()
    {
        using var handler = await open.Server.HandlerAsync();
        var id = (await handler.DoAsync("complaints", Api.AComplaint())).GetProperty("id").GetString();
        using var read = await GetAsync(handler, $"complaints/{id}");
        var seen = read.Headers.ETag!.Tag;
        foreach (var tags in new[] { $"\"998\", {seen}", $"{seen}, {seen}", $"\"998\", W/{seen}", $"*, {seen}" })
        {
            await IfMatchAsync(handler, $"complaints/{id}/assignments", new { }, tags).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:SeveralIfMatch");
        }

        using var unchanged = await GetAsync(handler, $"complaints/{id}");
        unchanged.Headers.ETag!.Tag.ShouldBe(seen);
    }

    [Theory]
    [InlineData("/complaints?search=%00")]
    [InlineData("/signin?userName=a%00b")]
    [InlineData("/signin?error=%00")]
    [InlineData("/openapi/v1.json?x=%00")]
    public async Task A_nul_in_a_query_is_a_bad_request_wherever_it_is_asked(string address)
    {
        using var person = await Person.SignedInAsync(open.Server.Address, "chenjing");
        person.Http.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using var answer = await person.Http.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_interface_says_where_a_version_may_be_named_and_how_refusals_look()
    {
        using var http = open.Server.Client();
        var paths = JsonDocument.Parse(await http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative))).RootElement.GetProperty("paths");
        paths.EnumerateObject().Count().ShouldBeGreaterThan(30);
        foreach (var operation in paths.EnumerateObject().SelectMany(p => p.Value.EnumerateObject()).Where(o => o.Value.TryGetProperty("responses", out _)))
        {
            operation
                .Value.GetProperty("responses")
                .GetProperty("default")
                .GetProperty("content")
                .TryGetProperty("application/problem+json", out _)
                .ShouldBeTrue();
        }

        TakesIfMatch(paths, "/api/v1/complaints/{id}/decision").ShouldBeTrue();
        TakesIfMatch(paths, "/api/v1/mediations/{id}/outcome").ShouldBeTrue();
        TakesIfMatch(paths, "/api/v1/complaints").ShouldBeFalse();
    }

    private static object AContact(int? version = null) =>
        new
        {
            manner = "Phone",
            direction = "ToComplainant",
            text = "已说明",
            version,
        };

    private static bool TakesIfMatch(JsonElement paths, string path) =>
        paths.GetProperty(path).GetProperty("post").TryGetProperty("parameters", out var parameters)
        && parameters.EnumerateArray().Any(p => p.GetProperty("name").GetString() == "If-Match");

    private static async Task<HttpResponseMessage> IfMatchAsync(HttpClient http, string route, object body, string tag, string? key = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, Route(route)) { Content = JsonOf(JsonSerializer.Serialize(body)) };
        request.Headers.TryAddWithoutValidation("If-Match", tag);
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        return await http.SendAsync(request);
    }

    private static Task<HttpResponseMessage> GetAsync(HttpClient http, string route) => http.GetAsync(Route(route));

    private static Uri Route(string route) => new("/api/v1/" + route, UriKind.Relative);

    private static StringContent JsonOf(string body) => new(body, Encoding.UTF8, "application/json");

    private static ByteArrayContent Charset(string body, string charset)
    {
        ByteArrayContent content = new(Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = charset };
        return content;
    }
}
