namespace Mediation.Core.Files;

/// <summary>
/// In which encoding a file is text: UTF-8, UTF-16 with a byte order mark, or GB18030 (GB 18030-2022, which GBK and GB 2312 are parts of), as
/// programs of this country write it.
/// </summary>
public static class TextFile
{
    /// <summary>Bytes that are looked at.</summary>
    private const int Looked = 65_536;

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding LittleEndian = new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly Encoding BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030",
        EncoderFallback.ExceptionFallback,
        DecoderFallback.ExceptionFallback
    )!;

    /// <returns>Null where it is no text, or text that a program runs.</returns>
    public static Encoding? EncodingOf(Stream content)
    {
        content.Position = 0;
        var start = new byte[Looked];
        start = start[..content.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        content.Position = 0;
        var isWhole = start.Length == content.Length;
        var marked =
            start is [0xFF, 0xFE, ..] ? LittleEndian
            : start is [0xFE, 0xFF, ..] ? BigEndian
            : null;
        Encoding[] possible = marked is null ? [Utf8, Gb18030] : [marked];
        return start.Length == 0 ? null : Array.Find(possible, encoding => IsText(start, encoding, isWhole));
    }

    /// <summary>Reads a file that is text.</summary>
    public static StreamReader Open(Stream content)
    {
        var encoding = EncodingOf(content) ?? throw new InvalidDataException("This file is no text.");
        return new StreamReader(content, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
    }

    private static bool IsText(ReadOnlySpan<byte> start, Encoding encoding, bool isWhole)
    {
        var chars = new char[start.Length + 1];
        int count;
        try
        {
            // What is cut off in the middle of a character is left to the decoder.
            count = encoding.GetDecoder().GetChars(start, chars, flush: isWhole);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }

        var text = chars.AsSpan(0, count).TrimStart('\uFEFF');
        return text.Length > 0
            && !text.StartsWith("#!")
            && !text.TrimStart(" \t\r\n").StartsWith("<")
            && !text.ContainsAnyInRange('\u0000', '\u0008')
            && !text.ContainsAnyInRange('\u000E', '\u001A')
            && !text.ContainsAnyInRange('\u001C', '\u001F')
            && !text.ContainsAnyInRange('\u007F', '\u009F')
            && !text.ContainsAnyInRange('\uE000', '\uF8FF');
    }
}
