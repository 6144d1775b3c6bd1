using System.Buffers.Binary;
using System.Collections.Concurrent;

namespace Mediation.Documents.Fonts;

/// <summary>
/// Makes a cut-down TrueType file smaller for a PDF, which needs few of its tables: drops the others, and sets the points of the
/// outlines on a grid that no paper and no screen distinguishes from the finer one.
/// </summary>
internal static partial class TrueType
{
    /// <summary>Of a thousandth of an em: at 14 points no point moves by more than a fiftieth of a millimetre, half a dot at 600 dpi.</summary>
    private const int Grid = 8;

    private const byte OnCurve = 0x01;
    private const byte ShortX = 0x02;
    private const byte ShortY = 0x04;
    private const byte Repeat = 0x08;
    private const byte SameX = 0x10;
    private const byte SameY = 0x20;
    private const byte Overlap = 0x40;

    /// <summary>What a CIDFontType2 program needs (ISO 32000-1, 9.9), and by which Skia finds and names a face.</summary>
    private static readonly string[] Needed = ["cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "prep"];

    /// <summary>Outlines on the grid by the outline as it came: documents use the same few thousand characters again and again.</summary>
    private static readonly ConcurrentDictionary<byte[], byte[]> Known = new(new SameBytes());

    public static byte[] Slim(byte[] font)
    {
        var tables = Tables(font);
        var (glyf, loca) = OnGrid(tables["glyf"], Offsets(tables["loca"], tables["head"]));
        tables["glyf"] = glyf;
        tables["loca"] = loca;
        var head = tables["head"].ToArray();
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        tables["head"] = head;
        return Assemble([.. Needed.Where(tables.ContainsKey).Select(name => (name, tables[name]))]);
    }

    private static (byte[] Glyf, byte[] Loca) OnGrid(ReadOnlyMemory<byte> glyf, int[] offsets)
    {
        using MemoryStream set = new(glyf.Length);
        var loca = new byte[offsets.Length * 4];
        for (var i = 0; i + 1 < offsets.Length; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan(i * 4), (uint)set.Length);
            var outline = glyf.Span[offsets[i]..offsets[i + 1]];

            // A glyph put together from others holds no points of its own.
            set.Write(
                outline.Length == 0 || BinaryPrimitives.ReadInt16BigEndian(outline) < 0 ? outline : Known.GetOrAdd(outline.ToArray(), whole => OnGrid(whole))
            );
            while (set.Length % 4 != 0)
            {
                set.WriteByte(0);
            }
        }

        BinaryPrimitives.WriteUInt32BigEndian(loca.AsSpan(loca.Length - 4), (uint)set.Length);
        return (set.ToArray(), loca);
    }

    private static byte[] OnGrid(ReadOnlySpan<byte> glyph)
    {
        var contours = BinaryPrimitives.ReadInt16BigEndian(glyph);
        var at = 10 + (2 * contours);
        var points = BinaryPrimitives.ReadUInt16BigEndian(glyph[(at - 2)..]) + 1;
        at += 2 + BinaryPrimitives.ReadUInt16BigEndian(glyph[at..]);
        var flags = new byte[points];
        for (var i = 0; i < points; )
        {
            var flag = glyph[at++];
            for (var times = (flag & Repeat) == 0 ? 1 : 1 + glyph[at++]; times > 0; times--)
            {
                flags[i++] = flag;
            }
        }

        var xs = Coordinates(glyph, ref at, flags, ShortX, SameX);
        var ys = Coordinates(glyph, ref at, flags, ShortY, SameY);
        return Encoded(glyph[10..(10 + (2 * contours))], flags, xs, ys);
    }

    private static int[] Coordinates(ReadOnlySpan<byte> glyph, ref int at, byte[] flags, byte isShort, byte isSame)
    {
        var values = new int[flags.Length];
        var value = 0;
        for (var i = 0; i < flags.Length; i++)
        {
            if ((flags[i] & isShort) != 0)
            {
                value += (flags[i] & isSame) != 0 ? glyph[at] : -glyph[at];
                at++;
            }
            else if ((flags[i] & isSame) == 0)
            {
                value += BinaryPrimitives.ReadInt16BigEndian(glyph[at..]);
                at += 2;
            }

            values[i] = (int)Math.Round((double)value / Grid, MidpointRounding.AwayFromZero) * Grid;
        }

        return values;
    }

    private static byte[] Encoded(ReadOnlySpan<byte> ends, byte[] flags, int[] xs, int[] ys)
    {
        using MemoryStream outline = new();
        Span<byte> box = stackalloc byte[10];
        foreach (var (value, i) in new[] { ends.Length / 2, xs.Min(), ys.Min(), xs.Max(), ys.Max() }.Select((v, i) => (v, i)))
        {
            BinaryPrimitives.WriteInt16BigEndian(box[(i * 2)..], (short)value);
        }

        outline.Write(box);
        outline.Write(ends);
        outline.Write([0, 0]); // No instructions.
        using MemoryStream right = new(),
            up = new();
        List<byte> encoded = new(flags.Length);
        for (var i = 0; i < flags.Length; i++)
        {
            encoded.Add(
                (byte)(
                    (flags[i] & OnCurve)
                    | (i == 0 ? flags[i] & Overlap : 0)
                    | Step(right, xs[i] - (i == 0 ? 0 : xs[i - 1]), ShortX, SameX)
                    | Step(up, ys[i] - (i == 0 ? 0 : ys[i - 1]), ShortY, SameY)
                )
            );
        }

        for (var i = 0; i < encoded.Count; )
        {
            var alike = 1;
            while (i + alike < encoded.Count && alike < 256 && encoded[i + alike] == encoded[i])
            {
                alike++;
            }

            outline.Write(alike == 1 ? [encoded[i]] : [(byte)(encoded[i] | Repeat), (byte)(alike - 1)]);
            i += alike;
        }

        right.WriteTo(outline);
        up.WriteTo(outline);
        return outline.ToArray();
    }

    private static int Step(MemoryStream axis, int step, byte isShort, byte isSame)
    {
        if (step == 0)
        {
            return isSame;
        }

        if (Math.Abs(step) > byte.MaxValue)
        {
            axis.Write([(byte)(step >> 8), (byte)step]);
            return 0;
        }

        axis.WriteByte((byte)Math.Abs(step));
        return isShort | (step > 0 ? isSame : 0);
    }

    private sealed class SameBytes : IEqualityComparer<byte[]>
    {
        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(byte[] bytes)
        {
            HashCode hash = default;
            hash.AddBytes(bytes);
            return hash.ToHashCode();
        }
    }
}
