using System.Buffers.Binary;

namespace Mediation.Documents.Fonts;

/// <content>The tables of a font file: reading their directory and writing it anew.</content>
internal static partial class TrueType
{
    private static Dictionary<string, ReadOnlyMemory<byte>> Tables(byte[] font)
    {
        Dictionary<string, ReadOnlyMemory<byte>> tables = new(StringComparer.Ordinal);
        for (var at = 12; tables.Count < BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4)); at += 16)
        {
            var entry = font.AsSpan(at, 16);
            tables[System.Text.Encoding.ASCII.GetString(entry[..4])] = font.AsMemory(
                (int)BinaryPrimitives.ReadUInt32BigEndian(entry[8..]),
                (int)BinaryPrimitives.ReadUInt32BigEndian(entry[12..])
            );
        }

        return tables;
    }

    private static int[] Offsets(ReadOnlyMemory<byte> loca, ReadOnlyMemory<byte> head)
    {
        var isLong = BinaryPrimitives.ReadInt16BigEndian(head.Span[50..]) == 1;
        var offsets = new int[loca.Length / (isLong ? 4 : 2)];
        for (var i = 0; i < offsets.Length; i++)
        {
            offsets[i] = isLong
                ? (int)BinaryPrimitives.ReadUInt32BigEndian(loca.Span[(i * 4)..])
                : 2 * BinaryPrimitives.ReadUInt16BigEndian(loca.Span[(i * 2)..]);
        }

        return offsets;
    }

    private static byte[] Assemble(IReadOnlyList<(string Name, ReadOnlyMemory<byte> Content)> tables)
    {
        var at = 12 + (16 * tables.Count);
        var font = new byte[at + tables.Sum(t => Padded(t.Content.Length))];
        BinaryPrimitives.WriteUInt32BigEndian(font, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(4), (ushort)tables.Count);
        foreach (var ((name, content), i) in tables.Select((t, i) => (t, i)))
        {
            var entry = font.AsSpan(12 + (16 * i), 16);
            System.Text.Encoding.ASCII.GetBytes(name, entry);
            content.Span.CopyTo(font.AsSpan(at));
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Checksum(font.AsSpan(at, Padded(content.Length))));
            BinaryPrimitives.WriteUInt32BigEndian(entry[8..], (uint)at);
            BinaryPrimitives.WriteUInt32BigEndian(entry[12..], (uint)content.Length);
            at += Padded(content.Length);
        }

        return font;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static uint Checksum(ReadOnlySpan<byte> table)
    {
        uint sum = 0;
        for (var i = 0; i < table.Length; i += 4)
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(table[i..]);
        }

        return sum;
    }
}
