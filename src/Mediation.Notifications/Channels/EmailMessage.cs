using MimeKit;

namespace Mediation.Notifications.Channels;

/// <summary>Makes the e-mail of a delivery.</summary>
internal static class EmailMessage
{
    /// <param name="delivery">Its id makes the Message-Id, so that a second sending is known for one.</param>
    /// <param name="message">Address, already checked, and words.</param>
    /// <param name="from">The sender.</param>
    /// <param name="now">The moment of sending.</param>
    /// <param name="time">The zone that the date is told in.</param>
    public static MimeMessage Of(Delivery delivery, OutgoingMessage message, MailboxAddress from, DateTimeOffset now, InstitutionTime time)
    {
        MimeMessage mail = new()
        {
            Date = TimeZoneInfo.ConvertTime(now, time.Zone),
            MessageId = $"{delivery.Id:N}@{from.Domain}",
            Subject = OneLine(message.Subject),
            Body = BodyOf(message),
        };
        mail.From.Add(from);
        mail.To.Add(new MailboxAddress(string.Empty, message.Address));
        mail.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        mail.Headers.Add("X-Mediation-Delivery", delivery.Id.ToString());
        return mail;
    }

    /// <summary>The same words twice: a mail program shows the page, or the plain text where it shows no pages (RFC 2046, 5.1.4).</summary>
    private static MultipartAlternative BodyOf(OutgoingMessage message) =>
        new()
        {
            Part(MimeKit.Text.TextFormat.Plain, message.Text, message.Language),
            Part(MimeKit.Text.TextFormat.Html, EmailHtml.Of(message.Subject, message.Text, message.Language), message.Language),
        };

    private static TextPart Part(MimeKit.Text.TextFormat format, string text, string language)
    {
        TextPart part = new(format);
        part.Headers.Add(HeaderId.ContentLanguage, OneLine(language));
        part.SetText(Encoding.UTF8, text);
        return part;
    }

    /// <summary>A header is one line: whatever breaks it would begin another header.</summary>
    private static string OneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)).Trim();
}
