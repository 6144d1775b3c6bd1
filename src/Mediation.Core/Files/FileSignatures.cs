namespace Mediation.Core.Files;

/// <summary>How pictures, recordings, films and documents begin. A kind that is told by more than its first bytes has a test of its own.</summary>
internal static class FileSignatures
{
    private static readonly (byte[] Magic, int At, string MediaType)[] Heads =
    [
        ("%PDF-"u8.ToArray(), 0, "application/pdf"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], 0, "image/png"),
        ([0xFF, 0xD8, 0xFF], 0, "image/jpeg"),
        ("WEBP"u8.ToArray(), 8, "image/webp"),
        ("GIF87a"u8.ToArray(), 0, "image/gif"),
        ("GIF89a"u8.ToArray(), 0, "image/gif"),
        ("BM"u8.ToArray(), 0, "image/bmp"),
        ([0x49, 0x49, 0x2A, 0x00], 0, "image/tiff"),
        ([0x4D, 0x4D, 0x00, 0x2A], 0, "image/tiff"),
        ("ID3"u8.ToArray(), 0, "audio/mpeg"),
        ([0xFF], 0, "audio/mpeg"),
        ([0xFF], 0, "audio/aac"),
        ("#!AMR\n"u8.ToArray(), 0, "audio/amr"),
        ("#!AMR-WB\n"u8.ToArray(), 0, "audio/amr"),
        ("OggS"u8.ToArray(), 0, "audio/ogg"),
        (WindowsMedia, 0, "audio/x-ms-wma"),
        ("WAVE"u8.ToArray(), 8, "audio/wav"),
        ("ftyp"u8.ToArray(), 4, "video/mp4"),
        (OfficeFile.CompoundFile, 0, CompoundKind),
        ([0x50, 0x4B, 0x03, 0x04], 0, ArchiveKind),
    ];

    /// <summary>A file system in a file: what it holds says which document it is.</summary>
    public const string CompoundKind = "application/x-ole-storage";

    /// <summary>An archive: what it holds says which document it is.</summary>
    public const string ArchiveKind = "application/zip";

    private static readonly string[] HeicBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"];

    /// <summary>The head of a file of Windows Media, a GUID.</summary>
    private static byte[] WindowsMedia => [0x30, 0x26, 0xB2, 0x75, 0x8E, 0x66, 0xCF, 0x11, 0xA6, 0xD9, 0x00, 0xAA, 0x00, 0x62, 0xCE, 0x6C];

    /// <param name="start">The first bytes of a file, 512 where it has as many.</param>
    /// <returns>Null where none begins so.</returns>
    public static string? KindOf(ReadOnlySpan<byte> start)
    {
        foreach (var (magic, at, mediaType) in Heads)
        {
            if (start.Length >= at + magic.Length && start.Slice(at, magic.Length).SequenceEqual(magic) && HasHead(start, mediaType))
            {
                return mediaType == "video/mp4" ? KindOfBrand(Encoding.ASCII.GetString(start.Slice(8, Math.Min(4, start.Length - 8)))) : mediaType;
            }
        }

        return null;
    }

    /// <summary>The container of ISO/IEC 14496-12 holds films, sounds and photographs; its brand says which.</summary>
    private static string KindOfBrand(string brand) =>
        HeicBrands.Contains(brand, StringComparer.Ordinal) ? "image/heic"
        : brand.StartsWith("3g", StringComparison.Ordinal) ? "video/3gpp"
        : "video/mp4";

    /// <summary>The bytes around a signature that is short or stands in the middle: without them a program renamed would pass.</summary>
    private static bool HasHead(ReadOnlySpan<byte> start, string mediaType) =>
        mediaType switch
        {
            "image/webp" or "audio/wav" => start.StartsWith("RIFF"u8),
            // Two reserved numbers that are zero, and the length of a head that exists.
            "image/bmp" => start is [_, _, _, _, _, _, 0, 0, 0, 0, _, _, _, _, 12 or 40 or 52 or 56 or 64 or 108 or 124, 0, 0, 0, ..],
            // The length of the first box; it names a handful of brands.
            "video/mp4" => start is [0, 0, < 4, ..],
            "audio/mpeg" => start.StartsWith("ID3"u8) ? start is [_, _, _, >= 2 and <= 4, < 0xFF, ..] : IsMp3Frame(start),
            // ADTS (ISO/IEC 13818-7): no layer, and a sampling rate that exists.
            "audio/aac" => start is [_, 0xF0 or 0xF1 or 0xF8 or 0xF9, var rate, ..] && ((rate >> 2) & 0x0F) < 13,
            "audio/ogg" => IsSound(start),
            _ => true,
        };

    /// <summary>Layer III of MPEG-1, MPEG-2 or MPEG-2.5, with a bit rate and a sampling rate that exist.</summary>
    private static bool IsMp3Frame(ReadOnlySpan<byte> start) =>
        start is [_, 0xFA or 0xFB or 0xF2 or 0xF3 or 0xE2 or 0xE3, var rates, ..] && (rates & 0xF0) is not (0xF0 or 0) && (rates & 0x0C) != 0x0C;

    /// <summary>The codec in the first page of an Ogg file (RFC 3533): a sound, and no film.</summary>
    private static bool IsSound(ReadOnlySpan<byte> start) =>
        start.IndexOf("OpusHead"u8) > 0 || start.IndexOf("\u0001vorbis"u8) > 0 || start.IndexOf("Speex   "u8) > 0 || start.IndexOf("\u007FFLAC"u8) > 0;
}
