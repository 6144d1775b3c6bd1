using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Mediation.IntegrationTests.Support;

/// <summary>Short words for talking to the API in tests.</summary>
internal static class Api
{
    /// <summary>A period of a report that holds all that a test registers, whenever it runs: from five years back to the end of the next.</summary>
    public static string WholePeriod => $"from={DateTime.UtcNow.Year - 5}-01-01&to={DateTime.UtcNow.Year + 1}-12-31";

    public static object AComplaint(
        string name = "李淑华",
        decimal? amount = 3280m,
        string narrative = "分期的时候没有说手续费。我要求全部退还，不退我就找记者。",
        string? id = "440103195903124522",
        bool askIfSame = false
    ) =>
        new
        {
            channel = "Hotline",
            complainantName = name,
            documentNumber = id,
            phone = "13800136072",
            productCode = "B02.2",
            causeCode = "C07",
            demandCode = "D01",
            claimedAmount = amount,
            narrative,
            askIfSame,
        };

    /// <summary>What a mediator records of a session that ended this minute; on the day for which it was planned, it may begin early.</summary>
    public static async Task<object> ASessionHeldAsync(string present = "BothParties")
    {
        await Wait.PastMidnightAsync();
        return new
        {
            heldAt = DateTimeOffset.UtcNow.AddMinutes(-2),
            minutes = 2,
            present,
            record = "核对告知情况，交换意见。",
        };
    }

    public static async Task<HttpResponseMessage> SendAsync(this HttpClient http, string route, object body, string? key = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, new Uri("/api/v1/" + route, UriKind.Relative)) { Content = JsonContent.Create(body) };
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        return await http.SendAsync(request);
    }

    /// <summary>Does it, and reads the answer. A busy machine may answer that nothing was saved and that it is to be sent later.</summary>
    public static async Task<JsonElement> DoAsync(this HttpClient http, string route, object body, string? key = null)
    {
        var answer = await http.SendAsync(route, body, key);
        for (var waited = Stopwatch.StartNew(); answer.StatusCode == HttpStatusCode.ServiceUnavailable && waited.Elapsed < Wait.Patience; )
        {
            answer.Dispose();
            await Task.Delay(500);
            answer = await http.SendAsync(route, body, key);
        }

        using var last = answer;
        var text = await last.Content.ReadAsStringAsync();
        last.IsSuccessStatusCode.ShouldBeTrue($"{route}: {(int)last.StatusCode} {text}");
        return text.Length == 0 ? default : JsonDocument.Parse(text).RootElement;
    }

    public static async Task<JsonElement> ReadAsync(this HttpClient http, string route)
    {
        using var answer = await http.GetAsync(new Uri("/api/v1/" + route, UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue($"{route}: {(int)answer.StatusCode} {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>Must be refused so, as problem details with this code.</summary>
    public static async Task<JsonElement> ShouldBeRefusedAsync(this Task<HttpResponseMessage> sent, HttpStatusCode status, string code, string? field = null)
    {
        using var answer = await sent;
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(status, text);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = JsonDocument.Parse(text).RootElement;
        if (field is null)
        {
            problem.GetProperty("code").GetString().ShouldBe(code);
        }
        else
        {
            problem.GetProperty("errors").GetProperty(field)[0].GetProperty("code").GetString().ShouldBe(code);
        }

        problem.GetProperty("title").GetString().ShouldNotBeNullOrWhiteSpace();
        return problem;
    }

    public static MultipartFormDataContent File(string name, byte[] content)
    {
        ByteArrayContent part = new(content);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        return new MultipartFormDataContent { { part, "file", name } };
    }

    private const string PdfHead =
        "%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
        + "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n3 0 obj << /Type /Page /Parent 2 0 R >> endobj\n";

    /// <summary>A document of one page that is so long.</summary>
    public static byte[] APdf(int bytes = 2000)
    {
        var content = new byte[bytes];
        Encoding.ASCII.GetBytes(PdfHead).CopyTo(content, 0);
        return content;
    }
}
