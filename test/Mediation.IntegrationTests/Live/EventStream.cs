using System.Net.Http.Headers;
using System.Net.ServerSentEvents;

namespace Mediation.IntegrationTests.Live;

/// <summary>A page that is open, as far as the server sees it: a stream of server-sent events, read one by one.</summary>
internal sealed class EventStream : IAsyncDisposable
{
    private readonly HttpResponseMessage answer;
    private readonly CancellationTokenSource patience = new(Wait.Patience);
    private readonly IAsyncEnumerator<SseItem<string>> events;

    private EventStream(HttpResponseMessage answer, Stream content)
    {
        this.answer = answer;
        events = SseParser.Create(content).EnumerateAsync(patience.Token).GetAsyncEnumerator(patience.Token);
    }

    /// <summary>Headers of the answer.</summary>
    public HttpResponseMessage Answer => answer;

    /// <summary>Opens a stream that has to be allowed, and reads its first event.</summary>
    public static async Task<EventStream> OpenAsync(HttpClient http, string path, string? lastEventId = null)
    {
        var opened = await AskAsync(http, path, lastEventId);
        opened.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        opened.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        EventStream stream = new(opened, await opened.Content.ReadAsStreamAsync());
        if (lastEventId is null)
        {
            (await stream.NextAsync())!.Value.EventType.ShouldBe("heartbeat", "nothing happened yet");
        }

        return stream;
    }

    /// <summary>Asks for a stream; the answer is read to its headers only.</summary>
    public static async Task<HttpResponseMessage> AskAsync(HttpClient http, string path, string? lastEventId = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri("/api/v1/" + path, UriKind.Relative));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        if (lastEventId is not null)
        {
            request.Headers.Add("Last-Event-ID", lastEventId);
        }

        return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>The next event; null when the stream has ended.</summary>
    public async Task<SseItem<string>?> NextAsync() => await events.MoveNextAsync() ? events.Current : null;

    /// <summary>The lines of the next change, and its position.</summary>
    public async Task<(List<string> Lines, string Position)> ChangeAsync()
    {
        while (await NextAsync() is { } one)
        {
            if (one.EventType == "change")
            {
                var lines = JsonDocument.Parse(one.Data).RootElement.GetProperty("lines").EnumerateArray().Select(l => l.GetString()!);
                return ([.. lines], one.EventId!);
            }
        }

        throw new InvalidOperationException("The stream ended.");
    }

    /// <summary>Reads until the stream ends; nothing else may come than signs of life.</summary>
    public async Task EndsAsync()
    {
        while (await NextAsync() is { } one)
        {
            one.EventType.ShouldBe("heartbeat", one.Data);
        }
    }

    /// <summary>Signs of life come, and nothing else.</summary>
    public async Task StaysSilentAsync(int heartbeats = 2)
    {
        for (var i = 0; i < heartbeats; i++)
        {
            var one = (await NextAsync()).ShouldNotBeNull();
            one.EventType.ShouldBe("heartbeat", one.Data);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await patience.CancelAsync();
        answer.Dispose();
        try
        {
            await events.DisposeAsync();
        }
        catch (NotSupportedException)
        {
            // Somebody was still waiting for the next event.
        }

        patience.Dispose();
    }
}
