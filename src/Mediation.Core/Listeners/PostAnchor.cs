using System.Net.Http.Headers;

namespace Mediation.Core.Listeners;

/// <summary>Posts an anchor to the configured address as plain text; anything but a success is tried again by the outbox.</summary>
public sealed class PostAnchor(AnchorOptions options, IHttpClientFactory clients) : IOutboxHandler
{
    public const string KindOfMessage = "anchor";

    /// <param name="FileName">The anchor's file in its folder.</param>
    public sealed record Payload(string FileName);

    public string Kind => KindOfMessage;

    public async Task DeliverAsync(OutboxMessage message, CancellationToken ct)
    {
        if (options.Destination is not { } destination)
        {
            // It was switched off in the meantime.
            return;
        }

        var name = Path.GetFileName(message.Read<Payload>().FileName);
        using ByteArrayContent content = new(await File.ReadAllBytesAsync(Path.Combine(options.Folder, name), ct));
        content.Headers.ContentType = new MediaTypeHeaderValue("text/plain") { CharSet = "utf-8" };
        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = name };
        using var client = clients.CreateClient(nameof(PostAnchor));
        using var answer = await client.PostAsync(destination, content, ct);
        answer.EnsureSuccessStatusCode();
    }
}
