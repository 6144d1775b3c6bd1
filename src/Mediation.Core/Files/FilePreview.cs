namespace Mediation.Core.Files;

/// <summary>Which files a browser shows or plays by itself. All of them were looked into when they were uploaded (<see cref="ActiveContent"/>).</summary>
public static class FilePreview
{
    private static readonly string[] Kinds =
    [
        "application/pdf",
        "image/png",
        "image/jpeg",
        "image/webp",
        "image/gif",
        "image/bmp",
        "audio/mpeg",
        "audio/wav",
        "audio/aac",
        "audio/ogg",
        "video/mp4",
        "text/plain",
    ];

    /// <summary>Whether a browser shows or plays it.</summary>
    public static bool Has(string mediaType) => Kinds.Contains(mediaType, StringComparer.Ordinal);

    /// <summary>Whether it is listened to.</summary>
    public static bool IsSound(string mediaType) => Has(mediaType) && mediaType.StartsWith("audio/", StringComparison.Ordinal);

    /// <summary>What a browser is to take it for: of a text with its encoding, which the browser would guess.</summary>
    public static string MediaTypeOf(string mediaType, Stream content) =>
        mediaType == "text/plain" && TextFile.EncodingOf(content) is { } encoding ? $"text/plain; charset={encoding.WebName}" : mediaType;
}
