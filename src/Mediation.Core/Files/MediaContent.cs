using System.Buffers.Binary;

namespace Mediation.Core.Files;

/// <summary>
/// Whether a picture, sound, film or text has anything to show: a head alone is no evidence. Only the structure is read, nothing is decoded; a
/// file that breaks off before its content counts as empty.
/// </summary>
internal static class MediaContent
{
    /// <summary>Parts of a file that are looked at one by one.</summary>
    private const int MostParts = 100_000;

    /// <summary>Bytes behind the tag of a sound in which its first frame must begin.</summary>
    private const int LongestGap = 65_536;

    /// <exception cref="EndOfStreamException">It breaks off.</exception>
    public static bool IsEmpty(Stream content, string mediaType) =>
        mediaType switch
        {
            "image/jpeg" => !JpegFrame.IsIn(content),
            "image/png" => !HasPngImage(content),
            "image/webp" => !HasChunk(content, IsWebpImage),
            "audio/wav" => !HasChunk(content, (type, length, _) => type == "data" && length > 0),
            "audio/mpeg" => !HasSoundFrame(content),
            "video/mp4" => !HasFilm(content),
            "video/3gpp" => !HasFilm(content),
            "image/gif" or "image/bmp" or "image/tiff" or "image/heic" => !PictureContent.IsIn(content, mediaType),
            "audio/amr" or "audio/aac" or "audio/ogg" or "audio/x-ms-wma" => !RecordingContent.IsIn(content, mediaType),
            "text/plain" => IsBlank(content),
            _ => false,
        };

    /// <summary>A head with a size and at least one part of the picture (ISO/IEC 15948, 11.2).</summary>
    private static bool HasPngImage(Stream content)
    {
        content.Position = 8;
        Span<byte> head = stackalloc byte[16];
        var hasSize = false;
        for (var parts = 0; parts < MostParts && TryRead(content, head[..8]); parts++)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(head);
            var type = Encoding.ASCII.GetString(head[4..8]);
            var next = content.Position + length + 4;
            if (type == "IHDR" && TryRead(content, head[..8]))
            {
                hasSize = BinaryPrimitives.ReadUInt32BigEndian(head) > 0 && BinaryPrimitives.ReadUInt32BigEndian(head[4..]) > 0;
            }
            else if (type == "IDAT" && length > 0)
            {
                return hasSize && content.Position < content.Length;
            }

            content.Position = next;
        }

        return false;
    }

    /// <summary>Chunks of a RIFF file, see <see cref="IsWebpImage"/> for what the test gets.</summary>
    private static bool HasChunk(Stream content, Func<string, long, byte[], bool> isWanted)
    {
        content.Position = 12;
        var head = new byte[8];
        for (var parts = 0; parts < MostParts && TryRead(content, head); parts++)
        {
            var (type, start) = (Encoding.ASCII.GetString(head, 0, 4), content.Position);
            var length = Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(4)), content.Length - start);
            var first = new byte[(int)Math.Min(length, 10)];
            content.ReadExactly(first);
            if (isWanted(type, length, first))
            {
                return true;
            }

            content.Position = start + length + (length & 1);
        }

        return false;
    }

    /// <summary>A key frame, a lossless picture, or a frame of several (RFC 9649).</summary>
    private static bool IsWebpImage(string type, long length, byte[] first) =>
        type switch
        {
            "VP8 " => length > 10 && first is [_, _, _, 0x9D, 0x01, 0x2A, ..],
            "VP8L" => length > 5 && first[0] == 0x2F,
            "ANMF" => length > 24,
            _ => false,
        };

    /// <summary>The table of what is in it, and what is in it (ISO/IEC 14496-12, 8.1 and 8.2).</summary>
    private static bool HasFilm(Stream content)
    {
        content.Position = 0;
        Span<byte> head = stackalloc byte[8];
        var (hasTable, hasData) = (false, false);
        for (var parts = 0; parts < MostParts && TryRead(content, head); parts++)
        {
            long length = BinaryPrimitives.ReadUInt32BigEndian(head);
            var (start, type) = (content.Position - 8, Encoding.ASCII.GetString(head[4..]));
            var headLength = length == 1 ? 16 : 8;
            length =
                length == 0 ? content.Length - start
                : length == 1 && TryRead(content, head) ? BinaryPrimitives.ReadInt64BigEndian(head)
                : length;
            if (length < headLength)
            {
                break;
            }

            hasTable |= type is "moov" or "moof";
            hasData |= type == "mdat" && Math.Min(length, content.Length - start) > headLength;
            content.Position = Math.Min(content.Length, start + length);
        }

        return hasTable && hasData;
    }

    /// <summary>A frame behind the tag, if there is one, whose length of 7 bits a byte stands in it.</summary>
    private static bool HasSoundFrame(Stream content)
    {
        content.Position = 0;
        Span<byte> head = stackalloc byte[10];
        var from = TryRead(content, head) && head.StartsWith("ID3"u8) ? 10 + (head[6] << 21 | head[7] << 14 | head[8] << 7 | head[9]) : 0;
        content.Position = Math.Min(from, content.Length);
        var sound = new byte[LongestGap];
        sound = sound[..content.ReadAtLeast(sound, LongestGap, throwOnEndOfStream: false)];
        for (var at = 0; at + 3 < sound.Length; at++)
        {
            if (sound[at] == 0xFF && IsFrame(sound[at + 1], sound[at + 2]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Version, layer, bit rate and sampling rate that exist (ISO/IEC 11172-3, 2.4.2.3).</summary>
    private static bool IsFrame(byte kind, byte rates) =>
        (kind & 0xE0) == 0xE0 && (kind & 0x18) != 0x08 && (kind & 0x06) != 0 && (rates & 0xF0) is not (0xF0 or 0) && (rates & 0x0C) != 0x0C;

    private static bool IsBlank(Stream content)
    {
        content.Position = 0;
        using var reader = TextFile.Open(content);
        while (reader.ReadLine() is { } line)
        {
            if (!Text.IsBlank(line))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryRead(Stream content, Span<byte> bytes) => content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length;
}
