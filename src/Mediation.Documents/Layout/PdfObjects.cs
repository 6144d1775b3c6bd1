using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Mediation.Documents.Layout;

/// <summary>The objects of a PDF file (ISO 32000-1, 7.5): streams compressed, everything else together in one compressed stream.</summary>
internal sealed class PdfObjects
{
    private readonly List<object?> objects = [];

    /// <summary>A number for an object that is told later.</summary>
    public int Reserve() => Keep(null);

    public int Add(string dictionary) => Keep(dictionary);

    public void Set(int number, string dictionary) => objects[number - 1] = dictionary;

    /// <param name="entries">Entries of its dictionary besides length and filter.</param>
    public int AddStream(string entries, byte[] content) => Keep(Stream(entries, content));

    public byte[] Write(int catalog, int info)
    {
        using MemoryStream file = new();
        Put(file, "%PDF-1.5\n%\u00e2\u00e3\u00cf\u00d3\n");
        Dictionary<int, (int Kind, long At, int Index)> places = [];
        foreach (var (stream, number) in Numbered().Where(o => o.Object is byte[]).Select(o => ((byte[])o.Object!, o.Number)))
        {
            places[number] = (1, file.Length, 0);
            PutObject(file, number, stream);
        }

        var packed = objects.Count + 1;
        StringBuilder index = new(), bodies = new();
        foreach (var (dictionary, number) in Numbered().Where(o => o.Object is string).Select(o => ((string)o.Object!, o.Number)))
        {
            places[number] = (2, packed, places.Values.Count(p => p.Kind == 2));
            index.Append(CultureInfo.InvariantCulture, $"{number} {bodies.Length} ");
            bodies.Append(dictionary).Append('\n');
        }

        places[packed] = (1, file.Length, 0);
        PutObject(file, packed, Stream($"/Type/ObjStm/N {places.Values.Count(p => p.Kind == 2)}/First {index.Length}", Encoding.Latin1.GetBytes(index.ToString() + bodies)));
        PutReferences(file, places, packed + 1, $"/Root {catalog} 0 R/Info {info} 0 R");
        return file.ToArray();
    }

    private IEnumerable<(object? Object, int Number)> Numbered() => objects.Select((o, i) => (o, i + 1));

    /// <summary>The cross-reference stream: where each object stands.</summary>
    private static void PutReferences(MemoryStream file, Dictionary<int, (int Kind, long At, int Index)> places, int number, string entries)
    {
        var start = file.Length;
        places[number] = (1, start, 0);
        using MemoryStream rows = new();
        rows.Write([0, 0, 0, 0, 0xFF]);
        for (var i = 1; i <= number; i++)
        {
            var (kind, at, index) = places[i];
            rows.Write([(byte)kind, (byte)(at >> 16), (byte)(at >> 8), (byte)at, (byte)index]);
        }

        // The file's name for itself is drawn from its content: the same content gives the same file.
        var id = Convert.ToHexString(SHA256.HashData(file.ToArray()).AsSpan(0, 16));
        PutObject(file, number, Stream($"/Type/XRef/Size {number + 1}/W[1 3 1]{entries}/ID[<{id}><{id}>]", rows.ToArray()));
        Put(file, $"startxref\n{start}\n%%EOF\n");
    }

    private int Keep(object? one)
    {
        objects.Add(one);
        return objects.Count;
    }

    private static byte[] Stream(string entries, byte[] content)
    {
        using MemoryStream packed = new();
        using (ZLibStream zip = new(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(content);
        }

        return [.. Encoding.Latin1.GetBytes($"<<{entries}/Filter/FlateDecode/Length {packed.Length}>>\nstream\n"), .. packed.ToArray(), .. "\nendstream"u8];
    }

    private static void PutObject(MemoryStream file, int number, byte[] content)
    {
        Put(file, $"{number} 0 obj\n");
        file.Write(content);
        Put(file, "\nendobj\n");
    }

    private static void Put(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
