namespace Mediation.Core.Files;

/// <summary>
/// In which encoding a file is text: UTF-8, UTF-16 with a byte order mark, or GB18030 (GB 18030-2022, which GBK and GB 2312 are parts of), as
/// programs of this country write it.
/// </summary>
public static class TextFile
{
    /// <summary>Bytes that are read at a time.</summary>
    private const int Block = 65_536;

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding LittleEndian = new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly Encoding BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030",
        EncoderFallback.ExceptionFallback,
        DecoderFallback.ExceptionFallback
    )!;

    /// <summary>All of it decides: a table often begins with pages of letters that are the same in each encoding.</summary>
    /// <returns>Null where it is no text, or text that a program runs.</returns>
    public static Encoding? EncodingOf(Stream content)
    {
        content.Position = 0;
        var mark = new byte[2];
        var marked =
            content.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false) < mark.Length ? null
            : mark is [0xFF, 0xFE] ? LittleEndian
            : mark is [0xFE, 0xFF] ? BigEndian
            : null;
        Encoding[] possible = marked is null ? [Utf8, Gb18030] : [marked];
        try
        {
            return content.Length == 0 ? null : Array.Find(possible, encoding => IsText(content, encoding));
        }
        finally
        {
            content.Position = 0;
        }
    }

    /// <summary>Reads a file that is text.</summary>
    public static StreamReader Open(Stream content)
    {
        var encoding = EncodingOf(content) ?? throw new InvalidDataException("This file is no text.");
        return new StreamReader(content, encoding, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
    }

    private static bool IsText(Stream content, Encoding encoding)
    {
        content.Position = 0;
        var (bytes, chars, decoder) = (new byte[Block], new char[Block + 2], encoding.GetDecoder());
        var isFirst = true;
        try
        {
            for (var read = -1; read != 0; isFirst = false)
            {
                read = content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
                var text = chars.AsSpan(0, decoder.GetChars(bytes.AsSpan(0, read), chars, flush: read == 0));
                if ((isFirst && !BeginsLikeText(text.TrimStart('\uFEFF'))) || HasOther(text, encoding))
                {
                    return false;
                }
            }

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static bool BeginsLikeText(ReadOnlySpan<char> text) => text.Length > 0 && !text.StartsWith("#!") && !text.TrimStart(" \t\r\n").StartsWith("<");

    /// <summary>
    /// What no text has: controls other than tabs and ends of lines. Where the encoding is only guessed, places that belong to nobody, too; in UTF-8 old
    /// systems keep rare characters of names there.
    /// </summary>
    private static bool HasOther(ReadOnlySpan<char> text, Encoding encoding) =>
        text.ContainsAnyInRange('\u0000', '\u0008')
        || text.ContainsAnyInRange('\u000E', '\u001A')
        || text.ContainsAnyInRange('\u001C', '\u001F')
        || text.ContainsAnyInRange('\u007F', '\u009F')
        || (ReferenceEquals(encoding, Gb18030) && text.ContainsAnyInRange('\uE000', '\uF8FF'));
}
