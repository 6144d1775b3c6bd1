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
    private readonly ConcurrentDictionary<int, (ushort Glyph, float Width)> glyphs = [];

    public bool Has(int codePoint) => GlyphOf(codePoint) != 0;

    /// <summary>Advance in em; 0 when the face lacks the character.</summary>
    public float WidthOf(int codePoint) => Of(codePoint).Width;

    /// <summary>Number of the glyph in the whole face; 0 when the face lacks the character. Characters that look alike may share one.</summary>
    public ushort GlyphOf(int codePoint) => Of(codePoint).Glyph;

    private (ushort Glyph, float Width) Of(int codePoint) => glyphs.GetOrAdd(codePoint, one =>
        {
            using SKFont font = new(typeface.Value, UnitsPerEm)
            {
                Hinting = SKFontHinting.None,
                Subpixel = true,
                LinearMetrics = true,
            };
            var glyph = font.GetGlyph(one);
            return (glyph, glyph == 0 ? 0 : font.GetGlyphWidths([glyph])[0] / UnitsPerEm);
        });

    /// <summary>Only what is used goes into the file; exactly these code points, so that text copied out is the text that went in.</summary>
    public SKTypeface CutTo(IEnumerable<int> codePoints)
    {
        using var data = SKData.CreateCopy(TrueType.Slim(HarfBuzzSubset.Cut(harfBuzz.Value, codePoints.Order())));
        return SKTypeface.FromData(data);
    }

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Fonts", file);
}
