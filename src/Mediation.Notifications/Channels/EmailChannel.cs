using MimeKit;

namespace Mediation.Notifications.Channels;

/// <summary>Sends e-mail by SMTP; without a mail server each goes into a file that a mail program opens.</summary>
public sealed class EmailChannel(IOutgoingMessages messages, ChannelOptions options, InstitutionTime time, TimeProvider clock) : IDeliveryChannel
{
    /// <summary>Kind and destination of its deliveries: there is one mail server.</summary>
    public const string Name = "email";

    /// <summary>The sender in a file, where no mail server prescribes one.</summary>
    private const string NoSender = "mediation@localhost";

    public string Kind => Name;

    public async Task<DeliveryAnswer> SendAsync(Delivery delivery, CancellationToken ct)
    {
        var (found, instead) = await messages.PrepareAsync(delivery, ct);
        if (found is not { } message)
        {
            return instead!;
        }

        if (!EmailAddress.TryParse(message.Address, out var address))
        {
            return DeliveryAnswer.Refused("The recipient has no valid e-mail address.");
        }

        MailboxAddress from = new(options.Smtp?.FromName ?? string.Empty, options.Smtp?.From ?? NoSender);
        using var mail = EmailMessage.Of(delivery, message with { Address = address }, from, clock.GetUtcNow(), time);
        var answer = options.Smtp is { } smtp ? await MailServer.SendAsync(mail, smtp, ct) : await WriteAsync(delivery, mail, ct);
        return answer with { LeftOut = message.LeftOut, MaskedAddress = Masking.Email(address) };
    }

    private async Task<DeliveryAnswer> WriteAsync(Delivery delivery, MimeMessage mail, CancellationToken ct)
    {
        using MemoryStream content = new();
        await mail.WriteToAsync(content, ct);
        return await OutgoingFolder.WriteAsync(Path.Combine(options.Folder, Name), $"{delivery.Id}.eml", content.ToArray(), ct);
    }
}
