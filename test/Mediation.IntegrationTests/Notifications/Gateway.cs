using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Mediation.IntegrationTests.Notifications;

/// <summary>A real HTTP server as a gateway of text messages or calls; whatever path is asked for.</summary>
internal sealed class Gateway : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<Request> requests = [];

    private Gateway()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.MapPost("/{**path}", AnswerAsync);
    }

    /// <summary>Something that was posted.</summary>
    public sealed record Request(string Path, string? Key, string? Authorization, string? Type, string Body);

    public Uri Address => new(app.Urls.Single());

    /// <summary>Status codes of its answers, in turn; 202 when there is none left.</summary>
    public ConcurrentQueue<int> Answers { get; } = [];

    /// <summary>Where a 307 leads.</summary>
    public Uri? Elsewhere { get; set; }

    public IReadOnlyList<Request> Requests => [.. requests];

    public static async Task<Gateway> OpenAsync()
    {
        Gateway gateway = new();
        await gateway.app.StartAsync();
        return gateway;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> AnswerAsync(HttpContext http, CancellationToken ct)
    {
        using StreamReader body = new(http.Request.Body);
        var headers = http.Request.Headers;
        requests.Enqueue(
            new Request(http.Request.Path, headers["Idempotency-Key"], headers.Authorization, http.Request.ContentType, await body.ReadToEndAsync(ct))
        );
        if (!Answers.TryDequeue(out var status))
        {
            return Results.Text("accepted", statusCode: StatusCodes.Status202Accepted);
        }

        http.Response.Headers.Location = status == StatusCodes.Status307TemporaryRedirect ? Elsewhere?.ToString() : null;
        return Results.StatusCode(status);
    }
}
