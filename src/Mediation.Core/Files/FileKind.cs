namespace Mediation.Core.Files;

/// <summary>Detects the kind of a file from its content. What is not on the list is refused, whatever its name says.</summary>
public static class FileKind
{
    private static readonly (byte[] Magic, int At, string MediaType)[] Signatures =
    [
        ("%PDF-"u8.ToArray(), 0, "application/pdf"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], 0, "image/png"),
        ([0xFF, 0xD8, 0xFF], 0, "image/jpeg"),
        ("WEBP"u8.ToArray(), 8, "image/webp"),
        ("ID3"u8.ToArray(), 0, "audio/mpeg"),
        ([0xFF, 0xFB], 0, "audio/mpeg"),
        ("WAVE"u8.ToArray(), 8, "audio/wav"),
        ("ftyp"u8.ToArray(), 4, "video/mp4"),
        ([0x50, 0x4B, 0x03, 0x04], 0, "application/zip"),
    ];

    /// <summary>Bytes in which the names of a file system are looked for; its list of names may stand anywhere.</summary>
    private const int LongestSearch = (int)UploadFile.Limit;

    private static readonly string[] HeicBrands = ["heic", "heix", "heim", "heis", "hevc", "mif1", "msf1"];

    private static readonly Dictionary<string, string[]> ExtensionsOf = new(StringComparer.Ordinal)
    {
        ["application/pdf"] = [".pdf"],
        ["image/png"] = [".png"],
        ["image/jpeg"] = [".jpg", ".jpeg"],
        ["image/webp"] = [".webp"],
        ["audio/mpeg"] = [".mp3"],
        ["audio/wav"] = [".wav"],
        ["video/mp4"] = [".mp4", ".m4a", ".mov"],
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"] = [".docx"],
        ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"] = [".xlsx"],
        ["text/plain"] = [".txt", ".csv"],
    };

    /// <summary>Extensions the picker offers.</summary>
    public static string Accept => string.Join(',', ExtensionsOf.Values.SelectMany(e => e));

    /// <returns>The media type, or null when the content is none of the accepted kinds or contradicts the name.</returns>
    public static string? Detect(Stream content, string name)
    {
        var extension = Path.GetExtension(name).ToUpperInvariant();
        var detected = FromContent(content);
        return
            detected is not null
            && ExtensionsOf.TryGetValue(detected, out var allowed)
            && allowed.Any(a => string.Equals(a, extension, StringComparison.OrdinalIgnoreCase))
            ? detected
            : null;
    }

    /// <summary>Whether it is a photograph in HEIC, whatever its name says: the brand of its container says so.</summary>
    public static bool IsHeic(Stream content)
    {
        content.Position = 0;
        var head = new byte[12];
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        return read == head.Length
            && head.AsSpan(4, 4).SequenceEqual("ftyp"u8)
            && HeicBrands.Contains(Encoding.ASCII.GetString(head, 8, 4), StringComparer.Ordinal);
    }

    /// <returns>The media type; null when the content is none of the accepted kinds.</returns>
    internal static string? FromContent(Stream content)
    {
        content.Position = 0;
        var head = new byte[512];
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        var start = head.AsSpan(0, read);
        foreach (var (magic, at, mediaType) in Signatures)
        {
            if (start.Length >= at + magic.Length && start.Slice(at, magic.Length).SequenceEqual(magic) && HasHead(start, mediaType))
            {
                return mediaType == "application/zip" ? OfficeKind(content) : mediaType;
            }
        }

        return read > 0 && IsPlainText(start, whole: read < head.Length) ? "text/plain" : null;
    }

    /// <summary>The bytes around a signature in the middle: without them a program renamed would pass.</summary>
    private static bool HasHead(ReadOnlySpan<byte> start, string mediaType) =>
        mediaType switch
        {
            "image/webp" or "audio/wav" => start.StartsWith("RIFF"u8),
            // The length of the first box; it names a handful of brands.
            "video/mp4" => start is [0, 0, < 4, ..],
            // A version that exists, or the frame after the signature has a bit rate and a sampling rate.
            "audio/mpeg" => start.StartsWith("ID3"u8)
                ? start is [_, _, _, >= 2 and <= 4, < 0xFF, ..]
                : start is [_, _, var rates, ..] && (rates & 0xF0) != 0xF0 && (rates & 0x0C) != 0x0C,
            _ => true,
        };

    /// <summary>Whether it is a letter or workbook protected by a password: a file system that holds the encrypted one (MS-OFFCRYPTO, 2.3.4).</summary>
    public static bool IsEncryptedOffice(Stream content)
    {
        content.Position = 0;
        var bytes = new byte[Math.Min(content.Length, LongestSearch)];
        content.ReadExactly(bytes);
        content.Position = 0;
        return bytes.AsSpan().StartsWith(OfficeFile.CompoundFile) && bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
    }

    private static string? OfficeKind(Stream content)
    {
        try
        {
            using OfficeFile office = new(content);
            return office.Kind();
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

    private static bool IsPlainText(ReadOnlySpan<byte> start, bool whole)
    {
        start = start.StartsWith(Encoding.UTF8.Preamble) ? start[Encoding.UTF8.Preamble.Length..] : start;
        if (start.StartsWith("#!"u8) || start.IndexOf((byte)0) >= 0 || start.TrimStart(" \t\r\n"u8).StartsWith("<"u8))
        {
            return false;
        }

        try
        {
            // The cut may fall inside a character: leave its last bytes out.
            _ = new UTF8Encoding(false, throwOnInvalidBytes: true).GetCharCount(whole ? start : start[..LastWholeCharacter(start)]);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static int LastWholeCharacter(ReadOnlySpan<byte> text)
    {
        var end = text.Length;
        while (end > 0 && (text[end - 1] & 0xC0) == 0x80)
        {
            end--;
        }

        return Math.Max(0, end - 1);
    }
}
