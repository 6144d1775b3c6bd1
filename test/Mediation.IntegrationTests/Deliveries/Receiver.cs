using System.Collections.Concurrent;
using Mediation.Core.Deliveries;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Mediation.IntegrationTests.Deliveries;

/// <summary>A real HTTP server that takes deliveries of all destinations, and the channel that posts to it.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    /// <summary>Kind of the deliveries that the channel sends.</summary>
    public const string Kind = "test";

    private readonly WebApplication app;
    private readonly ConcurrentQueue<Request> requests = [];

    private Receiver()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.MapPost("/{destination}", AnswerAsync);
    }

    /// <summary>Something that was posted.</summary>
    public sealed record Request(string Destination, Guid CaseId, string Id, string Text);

    public Uri Address => new(app.Urls.Single());

    /// <summary>What it answers: a status code, at once or later.</summary>
    public Func<Request, Task<int>> Answer { get; set; } = _ => Task.FromResult(StatusCodes.Status204NoContent);

    /// <summary>All that was posted, in order, whatever was answered.</summary>
    public IReadOnlyList<Request> Requests => [.. requests];

    public IDeliveryChannel Channel => new PostChannel(Address);

    public static async Task<Receiver> OpenAsync()
    {
        Receiver receiver = new();
        await receiver.app.StartAsync();
        return receiver;
    }

    public IEnumerable<string> TextsOf(Guid caseId) => Requests.Where(r => r.CaseId == caseId).Select(r => r.Text);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> AnswerAsync(string destination, HttpContext http)
    {
        using StreamReader body = new(http.Request.Body);
        Request request = new(
            destination,
            Guid.Parse(http.Request.Headers["X-Case"].ToString()),
            http.Request.Headers["Idempotency-Key"].ToString(),
            await body.ReadToEndAsync()
        );
        requests.Enqueue(request);
        return Results.StatusCode(await Answer(request));
    }

    private sealed class PostChannel(Uri address) : IDeliveryChannel
    {
        private static readonly HttpClient Http = new(new SocketsHttpHandler());

        public string Kind => Receiver.Kind;

        public async Task<DeliveryAnswer> SendAsync(Delivery delivery, CancellationToken ct)
        {
            using HttpRequestMessage request = new(HttpMethod.Post, new Uri(address, delivery.Destination))
            {
                Content = new StringContent(delivery.Read<string>()),
            };
            request.Headers.Add("Idempotency-Key", delivery.Id.ToString());
            request.Headers.Add("X-Case", delivery.CaseId.ToString());
            using var answer = await Http.SendAsync(request, ct);
            return (int)answer.StatusCode switch
            {
                < 300 => DeliveryAnswer.Sent((int)answer.StatusCode, await answer.Content.ReadAsByteArrayAsync(ct)),
                StatusCodes.Status422UnprocessableEntity => DeliveryAnswer.Refused("The receiver does not take this.", (int)answer.StatusCode),
                var status => DeliveryAnswer.Failed($"The receiver answered {status}.", status),
            };
        }
    }
}
