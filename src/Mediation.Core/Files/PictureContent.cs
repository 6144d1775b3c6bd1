using System.Buffers.Binary;

namespace Mediation.Core.Files;

/// <summary>Whether a picture of a scanner or a telephone has a picture in it. Only the structure is read.</summary>
internal static class PictureContent
{
    /// <summary>Parts of a file that are looked at one by one.</summary>
    private const int MostParts = 10_000;

    /// <summary>Directories of a scan in directories: of a page its smaller pictures, and what the camera noted.</summary>
    private const int DeepestDirectory = 5;

    /// <summary>Fields of a page; scanners and cameras write some dozens.</summary>
    private const int MostFields = 1000;

    /// <summary>Fields that point at a directory in this one: smaller pictures, what the camera noted, and where.</summary>
    private static readonly int[] Inner = [330, 34665, 34853];

    /// <exception cref="EndOfStreamException">It breaks off.</exception>
    public static bool IsIn(Stream content, string mediaType) =>
        mediaType switch
        {
            "image/gif" => HasGifImage(content),
            "image/bmp" => HasBitmap(content),
            "image/tiff" => HasTiffPage(content),
            "image/heic" => HasPhotograph(content),
            _ => false,
        };

    /// <summary>An image descriptor with a size, behind the colours and the extensions (GIF89a, 20).</summary>
    private static bool HasGifImage(Stream content)
    {
        var parts = 0;
        const int colours = 0x80;
        content.Position = 10;
        var flags = Byte(content);
        content.Position = 13 + ((flags & colours) != 0 ? 3 << ((flags & 7) + 1) : 0);
        while (true)
        {
            switch (Byte(content))
            {
                case 0x21:
                    content.Position++;
                    for (var length = Byte(content); length > 0; length = Byte(content))
                    {
                        content.Position += length;
                        parts++;
                    }

                    if (++parts > MostParts)
                    {
                        throw new InvalidDataException("More remarks before the picture than any has.");
                    }

                    break;
                case 0x2C:
                    var place = Read(content, 9);
                    return U16(place, 4, isLittle: true) > 0 && U16(place, 6, isLittle: true) > 0 && content.Length - content.Position > 3;
                default:
                    return false;
            }
        }
    }

    /// <summary>A size, and points behind the head.</summary>
    private static bool HasBitmap(Stream content)
    {
        content.Position = 0;
        var head = Read(content, 26);
        var isOld = head[14] == 12;
        var (width, height) = isOld
            ? (U16(head, 18, isLittle: true), U16(head, 20, isLittle: true))
            : (U32(head, 18, isLittle: true), U32(head, 22, isLittle: true));
        return width > 0 && height > 0 && U32(head, 10, isLittle: true) is var points && points >= 26 && points < content.Length;
    }

    /// <summary>A page with a size whose strips or tiles lie in the file (TIFF 6.0, section 2).</summary>
    private static bool HasTiffPage(Stream content)
    {
        const int width = 256;
        const int height = 257;
        content.Position = 0;
        var head = Read(content, 8);
        var isLittle = head[0] == 'I';
        content.Position = U32(head, 4, isLittle);
        var fields = Read(content, 2) is var count ? Read(content, 12 * U16(count, 0, isLittle)) : [];
        var (hasWidth, hasHeight, hasPoints) = (false, false, false);
        for (var at = 0; at < fields.Length; at += 12)
        {
            var tag = U16(fields, at, isLittle);
            var isShort = U16(fields, at + 2, isLittle) == 3;
            var value = isShort ? U16(fields, at + 8, isLittle) : U32(fields, at + 8, isLittle);
            hasWidth |= tag == width && value > 0;
            hasHeight |= tag == height && value > 0;

            // Where strips and tiles begin; of several the list of them.
            hasPoints |= tag is 273 or 324 && value > 0 && value < content.Length;
        }

        EnsureEnds(content, isLittle);
        return hasWidth && hasHeight && hasPoints;
    }

    /// <summary>Directories that point at one another would be read for ever. One that leads out of the file leads nowhere: readers end there.</summary>
    /// <exception cref="InvalidDataException">A directory comes twice, lies in itself, or there are more than any scan has pages.</exception>
    private static void EnsureEnds(Stream content, bool isLittle)
    {
        var parts = 0;
        ChainEnds(content, pointer: 4, isLittle, DeepestDirectory, ref parts);
    }

    private static void ChainEnds(Stream content, long pointer, bool isLittle, int depth, ref int parts)
    {
        HashSet<long> seen = [];
        while (pointer + 4 <= content.Length)
        {
            content.Position = pointer;
            long place = U32(Read(content, 4), 0, isLittle);
            var isNowhere = place == 0 || place + 2 > content.Length;

            // Each pointer counts, also one that leads nowhere: a list of millions of them costs as much.
            if (++parts > MostParts || (!isNowhere && (depth == 0 || !seen.Add(place))))
            {
                throw new InvalidDataException("The list of pages does not end.");
            }

            if (isNowhere)
            {
                return;
            }

            content.Position = place;
            var count = U16(Read(content, 2), 0, isLittle);
            if (place + 2 + (12L * count) > content.Length)
            {
                return;
            }

            if (count > MostFields)
            {
                throw new InvalidDataException("A page has too many fields.");
            }

            var fields = Read(content, 12 * count);
            pointer = place + 2 + fields.Length;
            for (var at = 0; at < fields.Length; at += 12)
            {
                // One lies in the field itself, several in a list that it points at.
                var (tag, several) = (U16(fields, at, isLittle), U32(fields, at + 4, isLittle));
                for (long i = 0; Inner.Contains(tag) && i < Math.Min(several, MostParts); i++)
                {
                    ChainEnds(content, several == 1 ? place + 2 + at + 8 : U32(fields, at + 8, isLittle) + (4 * i), isLittle, depth - 1, ref parts);
                }
            }
        }
    }

    /// <summary>What is in it, and the coded picture (ISO/IEC 23008-12).</summary>
    private static bool HasPhotograph(Stream content)
    {
        var (hasTable, hasData, parts) = (false, false, 0);
        for (long at = 0; at + 8 <= content.Length && parts < MostParts; parts++)
        {
            content.Position = at;
            var head = Read(content, 8);
            long length = U32(head, 0, isLittle: false);
            var type = Encoding.ASCII.GetString(head, 4, 4);
            length =
                length == 0 ? content.Length - at
                : length == 1 ? (long)BinaryPrimitives.ReadUInt64BigEndian(Read(content, 8))
                : length;
            if (length < 8)
            {
                return false;
            }

            hasTable |= type == "meta" && length > 12;
            hasData |= type == "mdat" && length > 8 && at + length <= content.Length;
            at += length;
        }

        return hasTable && hasData;
    }

    private static int Byte(Stream content) => content.ReadByte() is >= 0 and var value ? value : throw new EndOfStreamException();

    private static byte[] Read(Stream content, int length)
    {
        var bytes = new byte[length];
        content.ReadExactly(bytes);
        return bytes;
    }

    private static ushort U16(byte[] from, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(from.AsSpan(at)) : BinaryPrimitives.ReadUInt16BigEndian(from.AsSpan(at));

    private static uint U32(byte[] from, int at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(from.AsSpan(at)) : BinaryPrimitives.ReadUInt32BigEndian(from.AsSpan(at));
}
