namespace Mediation.Core.Files;

/// <summary>
/// Whether a file is of another kind as well: a picture that some program opens as a document, an archive behind a text. Under its own name it is
/// harmless; saved under another it is what was to be kept out.
/// </summary>
internal static class SecondKind
{
    /// <summary>Programs look for the start of a PDF within so many bytes.</summary>
    private const int Head = 1_024;

    /// <summary>An archive ends with its directory and a comment of at most 65,535 bytes.</summary>
    private const int Tail = 65_535 + 22;

    private static readonly string[] PageStarts = ["<html", "<script", "<svg", "<!doctype"];

    /// <param name="content">The file.</param>
    /// <param name="mediaType">The kind that it is.</param>
    public static bool IsIn(Stream content, string mediaType)
    {
        var head = Encoding.Latin1.GetString(Read(content, 0, Head));
        var isOffice = mediaType.StartsWith("application/vnd.openxmlformats", StringComparison.Ordinal) || mediaType == "application/ofd";
        return (mediaType != "application/pdf" && head.Contains("%PDF-", StringComparison.Ordinal))
            || (mediaType.Split('/')[0] is "image" or "audio" or "video" && PageStarts.Any(page => head.Contains(page, StringComparison.OrdinalIgnoreCase)))
            || (!isOffice && Read(content, Math.Max(0, content.Length - Tail), Tail).AsSpan().IndexOf("PK\u0005\u0006"u8) >= 0)
            || (!isOffice && HasArchive(content));
    }

    /// <summary>Archives that programs find behind anything, for they were made to follow a program.</summary>
    private static bool HasArchive(Stream content)
    {
        const int block = 1 << 20;
        const int overlap = 8;
        for (long at = 0; at < content.Length; at += block)
        {
            ReadOnlySpan<byte> part = Read(content, at, block + overlap);
            if (part.IndexOf("Rar!\u001a\u0007"u8) >= 0 || part.IndexOf((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static byte[] Read(Stream content, long from, int length)
    {
        content.Position = from;
        var bytes = new byte[length];
        return bytes[..content.ReadAtLeast(bytes, length, throwOnEndOfStream: false)];
    }
}
