using System.Buffers.Binary;

namespace Mediation.Core.Files;

/// <summary>Whether a JPEG has a frame with a size and the start of its picture (ISO/IEC 10918-1, annex B).</summary>
internal static class JpegFrame
{
    private const int StartOfScan = 0xDA;
    private const int EndOfImage = 0xD9;

    public static bool IsIn(Stream content)
    {
        content.Position = 2;
        var hasFrame = false;
        Span<byte> head = stackalloc byte[7];
        while (NextMarker(content) is { } marker && marker != EndOfImage)
        {
            if (marker is 0x01 or (>= 0xD0 and <= 0xD8))
            {
                continue;
            }

            var start = content.Position;
            if (content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < 2 || BinaryPrimitives.ReadUInt16BigEndian(head) is var length && length < 2)
            {
                return false;
            }

            content.Position = start + length;
            if (IsFrame(marker))
            {
                hasFrame = BinaryPrimitives.ReadUInt16BigEndian(head[3..]) > 0 && BinaryPrimitives.ReadUInt16BigEndian(head[5..]) > 0;
            }
            else if (marker == StartOfScan)
            {
                return hasFrame && HasPicture(content);
            }
        }

        return false;
    }

    /// <summary>What begins a frame; three numbers between are tables.</summary>
    private static bool IsFrame(int marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static bool HasPicture(Stream content) => content.ReadByte() is >= 0 and var first && (first != 0xFF || content.ReadByte() == 0);

    /// <returns>Null when there is none where one must be.</returns>
    private static int? NextMarker(Stream content)
    {
        if (content.ReadByte() != 0xFF)
        {
            return null;
        }

        int marker;
        do
        {
            marker = content.ReadByte();
        } while (marker == 0xFF);
        return marker > 0 ? marker : null;
    }
}
