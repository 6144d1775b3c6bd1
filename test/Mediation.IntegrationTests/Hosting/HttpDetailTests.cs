using System.IO.Compression;
using System.Net.Sockets;
using Mediation.IntegrationTests.Databases;

namespace Mediation.IntegrationTests.Hosting;

/// <summary>What callers rely on in HTTP itself: methods, packed bodies, addresses, and answers that say what was done.</summary>
[OnServerDatabase]
[Collection(OpenServerCollection.Name)]
public sealed class HttpDetailTests(OpenServer open)
{
    [Fact]
    public async Task What_answers_get_answers_head_without_a_body()
    {
        using var handler = await open.Server.HandlerAsync();
        var id = (await handler.DoAsync("complaints", Api.AComplaint())).GetProperty("id").GetString();
        foreach (var route in new[] { "complaints", $"complaints/{id}", $"complaints/{id}/history", "units", "complaint-codes" })
        {
            using var read = await SendAsync(handler, HttpMethod.Get, route);
            using var head = await SendAsync(handler, HttpMethod.Head, route);
            head.StatusCode.ShouldBe(HttpStatusCode.OK, route);
            head.Content.Headers.ContentType.ShouldBe(read.Content.Headers.ContentType);
            head.Headers.ETag.ShouldBe(read.Headers.ETag);
            (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty(route);
        }

        using var missing = await SendAsync(handler, HttpMethod.Head, $"complaints/{Guid.CreateVersion7()}");
        missing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var stranger = open.Server.Client();
        using var refused = await SendAsync(stranger, HttpMethod.Head, "complaints");
        refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var command = await SendAsync(handler, HttpMethod.Head, $"complaints/{id}/assignments");
        using var commandRead = await SendAsync(handler, HttpMethod.Get, $"complaints/{id}/assignments");
        command.StatusCode.ShouldBe(commandRead.StatusCode, "what answers no GET answers no HEAD");
        command.IsSuccessStatusCode.ShouldBeFalse();
    }

    [Fact]
    public async Task A_page_answers_head_as_get_without_a_body()
    {
        using var stranger = open.Server.Client();
        using var person = await Person.SignedInAsync(open.Server.Address, "hemin");
        foreach (
            var (client, path, status) in new[]
            {
                (stranger, "/signin", HttpStatusCode.OK),
                (stranger, "/openapi/v1.json", HttpStatusCode.OK),
                (person.Http, "/complaints", HttpStatusCode.OK),
                (person.Http, "/", HttpStatusCode.Redirect),
                (person.Http, "/people", HttpStatusCode.Forbidden),
            }
        )
        {
            using HttpRequestMessage reading = new(HttpMethod.Get, new Uri(path, UriKind.Relative));
            using HttpRequestMessage asking = new(HttpMethod.Head, new Uri(path, UriKind.Relative));
            reading.Headers.Accept.ParseAdd("text/html");
            asking.Headers.Accept.ParseAdd("text/html");
            using var read = await client.SendAsync(reading);
            using var head = await client.SendAsync(asking);
            (read.StatusCode, head.StatusCode).ShouldBe((status, status), path);
            head.Content.Headers.ContentType.ShouldBe(read.Content.Headers.ContentType, path);
            head.Headers.Location.ShouldBe(read.Headers.Location, path);
            (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty(path);
        }
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br, gzip")]
    [InlineData("martian")]
    public async Task A_packed_body_is_refused_by_name(string encoding)
    {
        using var handler = await open.Server.HandlerAsync();
        using MemoryStream packed = new();
        await using (GZipStream zip = new(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await JsonSerializer.SerializeAsync(zip, Api.AComplaint());
        }

        using ByteArrayContent body = new(packed.ToArray());
        body.Headers.ContentType = new("application/json");
        body.Headers.TryAddWithoutValidation("Content-Encoding", encoding);
        await handler
            .PostAsync(new Uri("/api/v1/complaints", UriKind.Relative), body)
            .ShouldBeRefusedAsync(HttpStatusCode.UnsupportedMediaType, "Core:UnsupportedMediaType");
    }

    [Theory]
    [InlineData("complaints?receivedFrom=2026-11-20&receivedTo=2026-11-10", "receivedTo")]
    [InlineData("complaints?dutyFrom=2026-11-20&dutyTo=2026-11-10", "dutyTo")]
    [InlineData("reports/complaints/export?receivedFrom=2026-11-20&receivedTo=2026-11-10", "receivedTo")]
    public async Task A_period_that_ends_before_it_begins_is_refused_beside_its_field(string route, string field)
    {
        using var compliance = await open.Server.ClientAsync(MediationRoles.Compliance);
        await SendAsync(compliance, HttpMethod.Get, route).ShouldBeRefusedAsync(HttpStatusCode.BadRequest, "Core:PeriodReversed", field);
        using var same = await SendAsync(compliance, HttpMethod.Get, route.Replace("2026-11-10", "2026-11-20", StringComparison.Ordinal));
        same.StatusCode.ShouldBe(HttpStatusCode.OK, "a period may be one day");
    }

    [Fact]
    public async Task The_page_of_the_list_says_that_the_period_is_reversed()
    {
        using var person = await Person.SignedInAsync(open.Server.Address, "hegui");
        (await person.OpenAsync("/complaints?receivedFrom=2026-11-20&receivedTo=2026-11-10")).ShouldContain("截止日期早于起始日期");
    }

    [Fact]
    public async Task A_number_is_found_however_it_is_typed()
    {
        using var handler = await open.Server.HandlerAsync();
        var number = (await handler.DoAsync("complaints", Api.AComplaint())).GetProperty("number").GetString()!;
        var typed = Uri.EscapeDataString(number.ToLowerInvariant() + " ");
        (await handler.ReadAsync($"complaints/by-number/{typed}")).GetProperty("number").GetString().ShouldBe(number);
        using var person = await Person.SignedInAsync(open.Server.Address, "chenjing");
        (await person.OpenAsync($"/complaints/{number.ToLowerInvariant()}")).ShouldContain(number);
        await SendAsync(handler, HttpMethod.Get, $"complaints/by-number/{number}0").ShouldBeRefusedAsync(HttpStatusCode.NotFound, "Complaints:NotFound");
    }

    [Fact]
    public async Task A_sign_out_without_a_token_signs_nobody_out_and_says_so()
    {
        using var person = await Person.SignedInAsync(open.Server.Address, "chenjing");
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri("/signout", UriKind.Relative)) { Content = new FormUrlEncodedContent([]) };
        request.Headers.Accept.ParseAdd("text/html");
        using var answer = await person.Http.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("您仍在登录状态");
        page.ShouldContain("href=\"/\"");
        await person.OpenAsync("/complaints");
    }

    /// <remarks>The server refuses these before there is a request that the program could answer: the status alone is what can be said.</remarks>
    [Theory]
    [InlineData("GET /api/v1/complaints?search={0} HTTP/1.1\r\nHost: x\r\n\r\n", 9_000, "414")]
    [InlineData("GET /api/v1/complaints HTTP/1.1\r\nHost: x\r\nX-Long: {0}\r\n\r\n", 40_000, "431")]
    public async Task An_address_or_headers_beyond_all_measure_end_with_their_status(string request, int length, string status)
    {
        using TcpClient client = new();
        await client.ConnectAsync(open.Server.Address.Host, open.Server.Address.Port);
        var bytes = Encoding.ASCII.GetBytes(request.Replace("{0}", new string('a', length), StringComparison.Ordinal));
        await client.GetStream().WriteAsync(bytes);
        var buffer = new byte[200];
        var read = await client.GetStream().ReadAtLeastAsync(buffer, 12, throwOnEndOfStream: false);
        Encoding.ASCII.GetString(buffer, 0, read).ShouldStartWith($"HTTP/1.1 {status}");
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient http, HttpMethod method, string route)
    {
        using HttpRequestMessage request = new(method, new Uri("/api/v1/" + route, UriKind.Relative));
        return await http.SendAsync(request);
    }
}
