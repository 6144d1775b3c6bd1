using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Mediation.Tests.Core.Files;

/// <summary>Small PDF files, and streams packed in every way that readers unpack.</summary>
internal static class APdf
{
    public const string Script = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";

    private const string Page =
        "90 0 obj << /Type /Catalog /Pages 91 0 R >> endobj\n"
        + "91 0 obj << /Type /Pages /Kids [92 0 R] /Count 1 >> endobj\n92 0 obj << /Type /Page /Parent 91 0 R >> endobj";

    public static byte[] Of(string objects) => Of(Latin(objects));

    /// <summary>With a page before the objects.</summary>
    public static byte[] Of(params byte[][] objects) => Bare([Latin(Page), .. objects]);

    /// <summary>Of these objects only.</summary>
    public static byte[] Bare(params byte[][] objects) => [.. "%PDF-1.7\n"u8, .. objects.SelectMany(o => o.Append((byte)'\n'))];

    /// <summary>An object stream with one object, number 5.</summary>
    public static byte[] WithPacked(string content, string filter, params Func<byte[], byte[]>[] packing)
    {
        var packed = packing.Aggregate(Latin("5 0 " + content), (bytes, pack) => pack(bytes));
        return Of(Latin("1 0 obj << /Type /Catalog >> endobj"), Stream($"/Type /ObjStm /N 1 /First 4 {filter}", packed));
    }

    public static byte[] Stream(string dictionary, byte[] content) =>
        [.. Latin($"4 0 obj << {dictionary} /Length {content.Length} >>\nstream\n"), .. content, .. "\nendstream endobj"u8];

    public static byte[] Flate(byte[] bytes)
    {
        using MemoryStream packed = new();
        using (ZLibStream zip = new(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zip.Write(bytes);
        }

        return packed.ToArray();
    }

    public static byte[] Hexadecimal(byte[] bytes) => Latin(Convert.ToHexString(bytes) + ">");

    public static byte[] RunLength(byte[] bytes) => [.. bytes.Chunk(100).SelectMany(chunk => (byte[])[(byte)(chunk.Length - 1), .. chunk]), 128];

    public static byte[] Base85(byte[] bytes)
    {
        StringBuilder text = new();
        foreach (var chunk in bytes.Chunk(4))
        {
            var value = 0L;
            for (var i = 0; i < 4; i++)
            {
                value = (value << 8) | (i < chunk.Length ? chunk[i] : (byte)0);
            }

            var digits = new char[5];
            for (var i = 4; i >= 0; i--, value /= 85)
            {
                digits[i] = (char)('!' + (value % 85));
            }

            text.Append(digits, 0, chunk.Length + 1);
        }

        return Latin(text + "~>");
    }

    /// <summary>Rows of eight bytes, each less the one above (PNG "up"), as most programs pack object streams.</summary>
    public static byte[] Up(byte[] bytes)
    {
        List<byte> rows = [];
        var padded = bytes.Concat(Enumerable.Repeat((byte)' ', (8 - (bytes.Length % 8)) % 8)).ToArray();
        for (var at = 0; at < padded.Length; at += 8)
        {
            rows.Add(2);
            for (var i = 0; i < 8; i++)
            {
                rows.Add(unchecked((byte)(padded[at + i] - (at == 0 ? 0 : padded[at - 8 + i]))));
            }
        }

        return [.. rows];
    }

    /// <summary>Each byte less the one before it (TIFF).</summary>
    public static byte[] Differences(byte[] bytes) => [.. bytes.Select((b, i) => unchecked((byte)(b - (i % 8 == 0 ? 0 : bytes[i - 1]))))];

    public static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    public static string Escaped(string name) => string.Concat(name.Select(c => string.Create(CultureInfo.InvariantCulture, $"#{(int)c:x2}")));
}
