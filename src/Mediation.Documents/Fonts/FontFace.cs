using System.Collections.Concurrent;
using SkiaSharp;

namespace Mediation.Documents.Fonts;

/// <summary>A font file of ours: knows its glyphs and their widths, and cuts itself down to what a document uses.</summary>
internal sealed class FontFace(string file)
{
    private const int UnitsPerEm = 1000;
    private readonly Lazy<SKTypeface> typeface = new(() =>
        SKTypeface.FromFile(PathOf(file)) ?? throw new InvalidOperationException($"The font {file} is missing.")
    );
    private readonly Lazy<nint> harfBuzz = new(() => HarfBuzzSubset.Open(PathOf(file)));
    private readonly ConcurrentDictionary<int, float> widths = [];

    public bool Has(int codePoint) => WidthOf(codePoint) >= 0;

    /// <summary>Advance in em; negative when the face lacks the character.</summary>
    public float WidthOf(int codePoint) => widths.GetOrAdd(codePoint, one =>
        {
            using SKFont font = new(typeface.Value, UnitsPerEm)
            {
                Hinting = SKFontHinting.None,
                Subpixel = true,
                LinearMetrics = true,
            };
            var glyph = font.GetGlyph(one);
            return glyph == 0 ? -1 : font.GetGlyphWidths([glyph])[0] / UnitsPerEm;
        });

    /// <summary>Only what is used goes into the file; exactly these code points, so that text copied out is the text that went in.</summary>
    public SKTypeface CutTo(IEnumerable<int> codePoints)
    {
        using var data = SKData.CreateCopy(TrueType.Slim(HarfBuzzSubset.Cut(harfBuzz.Value, codePoints.Order())));
        return SKTypeface.FromData(data);
    }

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Fonts", file);
}
