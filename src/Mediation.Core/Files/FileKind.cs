namespace Mediation.Core.Files;

/// <summary>Detects the kind of a file from its content. What is not on the list is refused, whatever its name says.</summary>
public static class FileKind
{
    private static readonly Dictionary<string, string[]> ExtensionsOf = new(StringComparer.Ordinal)
    {
        ["application/pdf"] = [".pdf"],
        ["image/png"] = [".png"],
        ["image/jpeg"] = [".jpg", ".jpeg"],
        ["image/webp"] = [".webp"],
        ["image/gif"] = [".gif"],
        ["image/bmp"] = [".bmp"],
        ["image/tiff"] = [".tif", ".tiff"],
        ["image/heic"] = [".heic", ".heif"],
        ["audio/mpeg"] = [".mp3"],
        ["audio/wav"] = [".wav"],
        ["audio/amr"] = [".amr"],
        ["audio/aac"] = [".aac"],
        ["audio/ogg"] = [".ogg", ".oga", ".opus", ".spx"],
        ["audio/x-ms-wma"] = [".wma"],
        ["video/mp4"] = [".mp4", ".m4a", ".mov"],
        ["video/3gpp"] = [".3gp", ".3gpp", ".3g2"],
        ["application/ofd"] = [".ofd"],
        ["application/msword"] = [".doc", ".wps"],
        ["application/vnd.ms-excel"] = [".xls", ".et"],
        ["message/rfc822"] = [".eml"],
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"] = [".docx"],
        ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"] = [".xlsx"],
        ["application/vnd.openxmlformats-officedocument.presentationml.presentation"] = [".pptx"],
        ["text/plain"] = [".txt", ".csv"],
    };

    /// <summary>Extensions the picker offers.</summary>
    public static string Accept => string.Join(',', ExtensionsOf.Values.SelectMany(e => e));

    /// <returns>The media type, or null when the content is none of the accepted kinds or contradicts the name.</returns>
    public static string? Detect(Stream content, string name)
    {
        var extension = Path.GetExtension(name).ToUpperInvariant();
        var detected = FromContent(content);
        return detected is null ? null
            : Fits(detected, extension) ? detected
            // The copy of an e-mail in a text file.
            : detected == MailFile.MediaType && Fits("text/plain", extension) ? "text/plain"
            : null;
    }

    private static bool Fits(string mediaType, string extension) =>
        ExtensionsOf.TryGetValue(mediaType, out var allowed) && allowed.Contains(extension, StringComparer.OrdinalIgnoreCase);

    /// <returns>The media type; null when the content is none of the accepted kinds.</returns>
    internal static string? FromContent(Stream content)
    {
        content.Position = 0;
        var head = new byte[512];
        head = head[..content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        content.Position = 0;
        return FileSignatures.KindOf(head) switch
        {
            FileSignatures.ArchiveKind => InFile(content, KindInArchive),
            FileSignatures.CompoundKind => InFile(content, OldOfficeFile.KindOf),
            { } mediaType => mediaType,
            null when TextFile.EncodingOf(content) is null => null,
            null => MailFile.Is(content) ? MailFile.MediaType : "text/plain",
        };
    }

    /// <summary>Whether it is a letter or workbook protected by a password: a file system that holds the encrypted one (MS-OFFCRYPTO, 2.3.4).</summary>
    public static bool IsEncryptedOffice(Stream content)
    {
        content.Position = 0;
        var bytes = new byte[Math.Min(content.Length, UploadFile.Limit)];
        content.ReadExactly(bytes);
        content.Position = 0;
        return bytes.AsSpan().StartsWith(OfficeFile.CompoundFile) && bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
    }

    private static string? KindInArchive(Stream content)
    {
        using OfficeFile office = new(content);
        return office.Kind();
    }

    private static string? InFile(Stream content, Func<Stream, string?> kindOf)
    {
        try
        {
            return kindOf(content);
        }
        catch (Exception broken) when (BrokenFile.Is(broken))
        {
            return null;
        }
        finally
        {
            content.Position = 0;
        }
    }
}
