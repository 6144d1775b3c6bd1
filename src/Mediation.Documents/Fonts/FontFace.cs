using System.Buffers.Binary;
using System.Collections.Concurrent;
using SkiaSharp;

namespace Mediation.Documents.Fonts;

/// <summary>A font file of ours: knows its glyphs and their widths, and cuts itself down to what a document uses.</summary>
internal sealed class FontFace(string file)
{
    private const int UnitsPerEm = 1000;
    private readonly Lazy<SKTypeface> typeface = new(() => SKTypeface.FromFile(PathOf(file)) ?? throw new InvalidOperationException($"The font {file} is missing."));
    private readonly Lazy<nint> harfBuzz = new(() => HarfBuzzSubset.Open(PathOf(file)));
    private readonly ConcurrentDictionary<int, float> widths = [];

    public string Name => Path.GetFileNameWithoutExtension(file);

    public bool Has(int codePoint) => WidthOf(codePoint) >= 0;

    /// <summary>Advance in em; negative when the face lacks the character.</summary>
    public float WidthOf(int codePoint) => widths.GetOrAdd(codePoint, one =>
    {
        using SKFont font = new(typeface.Value, UnitsPerEm) { Hinting = SKFontHinting.None, Subpixel = true, LinearMetrics = true };
        var glyph = font.GetGlyph(one);
        return glyph == 0 ? -1 : font.GetGlyphWidths([glyph])[0] / UnitsPerEm;
    });

    /// <summary>Only what is used goes into the file; exactly these code points, so that text copied out is the text that went in.</summary>
    public CutFace CutTo(IReadOnlyCollection<int> codePoints)
    {
        var cut = HarfBuzzSubset.Cut(harfBuzz.Value, codePoints.Order());
        using var data = SKData.CreateCopy(cut);
        using var face = SKTypeface.FromData(data);
        using SKFont font = new(face, UnitsPerEm) { Hinting = SKFontHinting.None, LinearMetrics = true };
        return new CutFace(TrueType.Slim(cut), codePoints.ToDictionary(c => c, c => font.GetGlyph(c)), Metrics(face, font));
    }

    private static FontMetrics Metrics(SKTypeface face, SKFont font)
    {
        var head = face.GetTableData(0x68656164);
        return new FontMetrics(
            (int)Math.Round(-font.Metrics.Ascent), (int)Math.Round(-font.Metrics.Descent), (int)Math.Round(font.Metrics.CapHeight),
            [.. Enumerable.Range(0, 4).Select(i => BinaryPrimitives.ReadInt16BigEndian(head.AsSpan(36 + (2 * i))) * UnitsPerEm / BinaryPrimitives.ReadUInt16BigEndian(head.AsSpan(18)))]);
    }

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Fonts", file);
}

/// <summary>A face as a document carries it.</summary>
/// <param name="Program">The TrueType file.</param>
/// <param name="Glyphs">Number of the glyph of each character.</param>
internal sealed record CutFace(byte[] Program, IReadOnlyDictionary<int, ushort> Glyphs, FontMetrics Metrics);

/// <summary>Measures in thousandths of an em.</summary>
internal sealed record FontMetrics(int Ascent, int Descent, int CapHeight, IReadOnlyList<int> Box);
