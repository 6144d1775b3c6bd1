using MimeKit;

namespace Mediation.Core.Files;

/// <summary>
/// An e-mail as mail programs save it (RFC 5322). It is read by a mail program, never by us; what it carries has to be such as may be uploaded by itself.
/// </summary>
internal static class MailFile
{
    public const string MediaType = "message/rfc822";

    /// <summary>Bytes in which its lines have to stand.</summary>
    private const int Looked = 65_536;

    private const int Deepest = 4;
    private const int MostParts = 200;

    /// <summary>What mail programs add by themselves, and no program runs.</summary>
    private static readonly string[] Harmless = ["text/calendar", "application/pkcs7-signature", "application/x-pkcs7-signature", "text/vcard", "text/x-vcard"];

    /// <summary>Whether it begins with the lines of an e-mail: who wrote it, and when or about what.</summary>
    public static bool Is(Stream content)
    {
        content.Position = 0;
        var start = new byte[Looked];
        start = start[..content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        try
        {
            using MemoryStream head = new(start, writable: false);
            var headers = HeaderList.Load(head);
            return headers.Contains(HeaderId.From) && headers.Contains(HeaderId.Date) && (headers.Contains(HeaderId.To) || headers.Contains(HeaderId.Subject));
        }
        catch (FormatException)
        {
            return false;
        }
        finally
        {
            content.Position = 0;
        }
    }

    public static FileRisk RiskOf(Stream content)
    {
        try
        {
            content.Position = 0;
            using var mail = MimeMessage.Load(content);
            var parts = 0;
            return RiskOf(mail, Deepest, ref parts);
        }
        catch (FormatException)
        {
            return FileRisk.Active;
        }
    }

    private static FileRisk RiskOf(MimeMessage mail, int depth, ref int parts)
    {
        if (depth == 0)
        {
            return FileRisk.Active;
        }

        foreach (var part in mail.BodyParts)
        {
            if (++parts > MostParts)
            {
                return FileRisk.Active;
            }

            var risk = part switch
            {
                MessagePart { Message: { } inner } => RiskOf(inner, depth - 1, ref parts),
                TextPart { IsAttachment: false, FileName: null } => FileRisk.None,
                MimePart attached => RiskOf(attached),
                _ => FileRisk.Active,
            };
            if (risk != FileRisk.None)
            {
                return risk;
            }
        }

        return FileRisk.None;
    }

    private static FileRisk RiskOf(MimePart attached)
    {
        if (Harmless.Contains(attached.ContentType.MimeType, StringComparer.OrdinalIgnoreCase))
        {
            return FileRisk.None;
        }

        using MemoryStream content = new();
        attached.Content?.DecodeTo(content);
        var name = attached.FileName ?? $"part{ExtensionOf(attached)}";
        if (FileKind.Detect(content, name) is not { } mediaType)
        {
            return FileRisk.Active;
        }

        // An empty one is no reason to keep the others out.
        var risk = ActiveContent.RiskOf(content, mediaType);
        return risk == FileRisk.Empty ? FileRisk.None : risk;
    }

    /// <summary>A picture in the text of an e-mail often has no name.</summary>
    private static string ExtensionOf(MimePart part) => MimeTypes.TryGetExtension(part.ContentType.MimeType, out var extension) ? extension : "";
}
