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

    /// <summary>Bytes of one line, and of the lines that go on from it.</summary>
    private const int LongestLine = 32_768;

    /// <summary>Encoded words (RFC 2047) of all its lines.</summary>
    private const int MostWords = 2_000;

    /// <summary>What mail programs add by themselves, by its ending: appointments, cards, signatures.</summary>
    private static readonly string[] Added = [".ics", ".vcf", ".p7s"];

    private static readonly string[] Bodies = ["text/plain", "text/html"];

    /// <summary>Whether it begins with the lines of an e-mail: who wrote it, and when or about what.</summary>
    public static bool Is(Stream content)
    {
        content.Position = 0;
        var start = new byte[Looked];
        start = start[..content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        try
        {
            using MemoryStream head = new(start, writable: false);
            var headers = start.AsSpan().IndexOf("\n\n"u8) >= 0 || start.AsSpan().IndexOf("\r\n\r\n"u8) >= 0 ? HeaderList.Load(head) : [];
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
            return RiskOf(content, Deepest, new MailBudget());
        }
        catch (Exception fault) when (fault is FormatException or InvalidDataException)
        {
            return FileRisk.Active;
        }
    }

    private static FileRisk RiskOf(Stream content, int depth, MailBudget budget)
    {
        if (!IsOrdinary(content))
        {
            return FileRisk.Active;
        }

        content.Position = 0;
        using var mail = MimeMessage.Load(content);
        return RiskOf(mail, depth, budget);
    }

    private static FileRisk RiskOf(MimeMessage mail, int depth, MailBudget budget)
    {
        if (depth == 0 || !MailEdges.ArePlain(mail.Body))
        {
            return FileRisk.Active;
        }

        foreach (var part in mail.BodyParts)
        {
            if (!budget.AddPart())
            {
                return FileRisk.Active;
            }

            var risk = part switch
            {
                MessagePart { Message: { } inner } => RiskOf(inner, depth - 1, budget),
                _ when IsAmbiguous(part) => FileRisk.Active,
                TextPart { IsAttachment: false, FileName: null } body when Bodies.Contains(body.ContentType.MimeType, StringComparer.OrdinalIgnoreCase) =>
                    RiskOfBody(body),
                MimePart attached => RiskOf(attached, depth, budget),
                _ => FileRisk.Active,
            };
            if (risk != FileRisk.None)
            {
                return risk;
            }
        }

        return FileRisk.None;
    }

    /// <summary>Lines of an ordinary length, and not more encoded words than anybody writes: decoding them costs more with each.</summary>
    private static bool IsOrdinary(Stream content)
    {
        content.Position = 0;
        using StreamReader lines = new(content, Encoding.Latin1, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        var (length, encoded) = (0, 0);
        while (lines.ReadLine() is { } line)
        {
            length = line is [' ' or '\t', ..] ? length + line.Length : line.Length;
            encoded += line.AsSpan().Count("=?");
            if (length > LongestLine || encoded > MostWords || line.StartsWith("begin ", StringComparison.Ordinal) && IsUuencoded(line))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A file in the words themselves: <c>begin 644 name</c>.</summary>
    private static bool IsUuencoded(string line) => line.Split(' ', 3) is [_, { Length: 3 or 4 } mode, { Length: > 0 }] && mode.All(char.IsAsciiDigit);

    /// <summary>Says twice what it is: one program believes the one, another the other.</summary>
    private static bool IsAmbiguous(MimeEntity part) =>
        part.Headers.Count(h => h.Id == HeaderId.ContentType) > 1
        || part.Headers.Count(h => h.Id == HeaderId.ContentDisposition) > 1
        || part.Headers.Count(h => h.Id == HeaderId.ContentTransferEncoding) > 1;

    /// <summary>The words of an e-mail are words; a page may begin like one, for the mail program cleans it.</summary>
    private static FileRisk RiskOfBody(TextPart body)
    {
        using MemoryStream content = new();
        body.Content?.DecodeTo(content);
        return
            content.GetBuffer().AsSpan(0, (int)content.Length) is var bytes
            && (bytes.StartsWith("MZ"u8) || bytes.StartsWith("PK\u0003\u0004"u8) || bytes.IndexOf((byte)0) >= 0)
            ? FileRisk.Active
            : FileRisk.None;
    }

    private static FileRisk RiskOf(MimePart attached, int depth, MailBudget budget)
    {
        using MemoryStream content = new();
        attached.Content?.DecodeTo(content);
        var name = attached.FileName ?? $"part{ExtensionOf(attached)}";
        if (Added.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase) && (TextFile.EncodingOf(content) is not null || IsSignature(content)))
        {
            return FileRisk.None;
        }

        if (FileKind.Detect(content, name) is not { } mediaType || !budget.Unpack(content, mediaType))
        {
            return FileRisk.Active;
        }

        // One that is attached as a file is no way around the limits of the whole.
        if (mediaType == MediaType)
        {
            return RiskOf(content, depth - 1, budget);
        }

        // An empty one is no reason to keep the others out.
        var risk = ActiveContent.RiskOf(content, mediaType, mediaType == "application/pdf" ? budget.Pdfs : null);
        return risk == FileRisk.Empty ? FileRisk.None : risk;
    }

    /// <summary>A sequence of ASN.1, as a signature is (RFC 8551, 3.5).</summary>
    private static bool IsSignature(MemoryStream content) => content.GetBuffer() is [0x30, >= 0x80, ..];

    /// <summary>A picture in the text of an e-mail often has no name.</summary>
    private static string ExtensionOf(MimePart part) => MimeTypes.TryGetExtension(part.ContentType.MimeType, out var extension) ? extension : "";
}
