using System.Net.Http.Headers;

namespace Mediation.Core.Anchors;

/// <summary>Posts anchors to the configured address as plain text; anything but a success is tried again.</summary>
public sealed class AnchorChannel(AnchorOptions options, IHttpClientFactory clients) : IDeliveryChannel
{
    /// <summary>Kind and destination of its deliveries: there is one archive.</summary>
    public const string Name = "anchor";

    /// <summary>What of the archive's answer is kept in memory at most; a longer one is a fault.</summary>
    internal const int LongestAnswer = 1_048_576;

    private const string IdempotencyKey = "Idempotency-Key";

    /// <param name="FileName">The anchor's file in its folder.</param>
    public sealed record Payload(string FileName);

    public string Kind => Name;

    public async Task<DeliveryAnswer> SendAsync(Delivery delivery, CancellationToken ct)
    {
        if (options.Destination is not { } destination)
        {
            return DeliveryAnswer.Refused("Anchor:Url is not set any more.");
        }

        var name = Path.GetFileName(delivery.Read<Payload>().FileName);
        using ByteArrayContent content = new(await File.ReadAllBytesAsync(Path.Combine(options.Folder, name), ct));
        content.Headers.ContentType = new MediaTypeHeaderValue("text/plain") { CharSet = "utf-8" };
        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = name };
        using HttpRequestMessage request = new(HttpMethod.Post, destination) { Content = content };
        request.Headers.Add(IdempotencyKey, delivery.Id.ToString());
        using var client = clients.CreateClient(Name);
        using var answer = await client.SendAsync(request, ct);
        return answer.IsSuccessStatusCode
            ? DeliveryAnswer.Sent((int)answer.StatusCode, await answer.Content.ReadAsByteArrayAsync(ct))
            : DeliveryAnswer.Failed($"The archive answered {(int)answer.StatusCode}.", (int)answer.StatusCode);
    }
}
