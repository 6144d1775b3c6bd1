using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text.Json;
using Mediation.Core.Json;

namespace Mediation.Notifications.Channels;

/// <summary>
/// Posts a message to a telephone number to a gateway, as JSON with the delivery's id as idempotency key; without a gateway each goes into a file.
/// </summary>
public abstract class GatewayChannel(IOutgoingMessages messages, IHttpClientFactory clients, string folder, GatewayOptions? gateway) : IDeliveryChannel
{
    /// <summary>Bytes of an answer that are read.</summary>
    private const int LongestAnswer = 65_536;

    private static readonly TimeSpan LongestReading = TimeSpan.FromSeconds(5);

    private const string IdempotencyKey = "Idempotency-Key";

    /// <summary>What a gateway is asked to send.</summary>
    /// <param name="Id">Id of the delivery; the same one is the same message.</param>
    /// <param name="To">Telephone number in E.164.</param>
    /// <param name="Text">Plain text.</param>
    /// <param name="Language"><c>zh-CN</c> or <c>en</c>.</param>
    public sealed record Body(Guid Id, string To, string Text, string Language);

    /// <summary>Kind and destination of its deliveries, and name of its HTTP client: there is one gateway for each kind.</summary>
    public abstract string Kind { get; }

    public async Task<DeliveryAnswer> SendAsync(Delivery delivery, CancellationToken ct)
    {
        var (found, instead) = await messages.PrepareAsync(delivery, ct);
        if (found is not { } message)
        {
            return instead!;
        }

        if (!PhoneNumber.TryParse(message.Address, out var phone, out _))
        {
            return DeliveryAnswer.Refused("The recipient has no valid telephone number.");
        }

        Body body = new(delivery.Id, phone.E164, message.Text, message.Language);
        var answer = gateway is { } to
            ? await PostAsync(body, to, ct)
            : await OutgoingFolder.WriteAsync(
                Path.Combine(folder, Kind),
                $"{delivery.Id}.json",
                JsonSerializer.SerializeToUtf8Bytes(body, MediationJson.Stored),
                ct
            );
        return answer with { LeftOut = message.LeftOut, MaskedAddress = Masking.Phone(phone.E164) };
    }

    private async Task<DeliveryAnswer> PostAsync(Body body, GatewayOptions to, CancellationToken ct)
    {
        // With its length: some gateways take nothing in chunks.
        ByteArrayContent content = new(JsonSerializer.SerializeToUtf8Bytes(body, MediationJson.Stored));
        content.Headers.ContentType = new MediaTypeHeaderValue(MediaTypeNames.Application.Json, "utf-8");
        using HttpRequestMessage request = new(HttpMethod.Post, to.Url) { Content = content };
        request.Headers.Add(IdempotencyKey, body.Id.ToString());
        request.Headers.Authorization = to.Token is { } token ? new AuthenticationHeaderValue("Bearer", token) : null;
        using var client = clients.CreateClient(Kind);
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
        var status = (int)answer.StatusCode;
        var error = $"The gateway answered {status}.";
        return answer.IsSuccessStatusCode ? DeliveryAnswer.Sent(status, await AnswerOfAsync(answer.Content))
            : IsFinal(status) ? DeliveryAnswer.Refused(error, status)
            : DeliveryAnswer.Failed(error, status) with { IsOfDestination = status != StatusCodes.Status409Conflict };
    }

    /// <summary>
    /// What the gateway says besides its status, as far as it comes: the status has decided, and a message that was taken is not sent again for want of
    /// an end of the answer.
    /// </summary>
    private static async Task<byte[]> AnswerOfAsync(HttpContent content)
    {
        using CancellationTokenSource longest = new(LongestReading);
        using MemoryStream received = new();
        try
        {
            await using BoundedStream answer = new(await content.ReadAsStreamAsync(longest.Token), LongestAnswer);
            await answer.CopyToAsync(received, longest.Token);
        }
        catch (Exception cut) when (cut is OperationCanceledException or IOException or HttpRequestException)
        {
            // What came until then is hashed.
        }

        return received.ToArray();
    }

    /// <summary>
    /// What lies in the message is final. Everything else is tried again: what passes, the same message still under way (409), and what lies in the
    /// settings or on the way, such as a token that is not taken or an address that is gone while the gateway is installed anew (404).
    /// </summary>
    private static bool IsFinal(int status) =>
        status is StatusCodes.Status400BadRequest or StatusCodes.Status413PayloadTooLarge or StatusCodes.Status422UnprocessableEntity;
}
