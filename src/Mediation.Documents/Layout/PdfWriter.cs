using System.Globalization;
using System.Text;
using Mediation.Documents.Fonts;

namespace Mediation.Documents.Layout;

/// <summary>Writes composed pages as PDF with fonts cut down to what is used. The same pages and dates give the same bytes.</summary>
/// <remarks>Written by hand, for Skia's own writer places each glyph by itself and keeps tables of the fonts that nobody reads: a fifth of the file.</remarks>
internal static class PdfWriter
{
    private const string Producer = "Mediation";

    /// <summary>Embedded as a set of its own (ISO 32000-1, 9.8.2): symbolic.</summary>
    private const int Symbolic = 4;

    public static byte[] Write(IReadOnlyList<List<Mark>> pages, string title, string author, DateTimeOffset createdAt)
    {
        PdfObjects pdf = new();
        var (catalog, tree) = (pdf.Reserve(), pdf.Reserve());
        var faces = Cut(pages).Select((f, i) => (f.Face, f.Cut, Name: $"F{i + 1}")).ToList();
        var fonts = string.Concat(faces.Select((f, i) => $"/{f.Name} {AddFont(pdf, f.Face, f.Cut, (char)('A' + i))} 0 R"));
        var names = faces.ToDictionary(f => f.Face, f => (f.Name, f.Cut));
        var kids = pages.Select(page =>
        {
            var content = pdf.AddStream(string.Empty, Encoding.ASCII.GetBytes(PageContent.Of(page, names)));
            return pdf.Add($"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {PageContent.Number(PageComposer.PageWidth)} {PageContent.Number(PageComposer.PageHeight)}]/Resources<</Font<<{fonts}>>>>/Contents {content} 0 R>>");
        }).ToList();
        pdf.Set(tree, $"<</Type/Pages/Count {kids.Count}/Kids[{string.Join(' ', kids.Select(k => $"{k} 0 R"))}]>>");
        pdf.Set(catalog, $"<</Type/Catalog/Pages {tree} 0 R/Lang(zh-CN)/ViewerPreferences<</DisplayDocTitle true>>>>");
        var date = createdAt.UtcDateTime.ToString("'(D:'yyyyMMddHHmmss'Z)'", CultureInfo.InvariantCulture);
        var info = pdf.Add($"<</Title{Text(title)}/Author{Text(author)}/Creator({Producer})/Producer({Producer})/CreationDate{date}/ModDate{date}>>");
        return pdf.Write(catalog, info);
    }

    private static List<(FontFace Face, CutFace Cut)> Cut(IReadOnlyList<List<Mark>> pages) =>
        [.. pages.SelectMany(p => p).OfType<TextMark>().SelectMany(t => t.Characters)
            .GroupBy(c => c.Face, c => c.CodePoint)
            .Select(g => (g.Key, g.Key.CutTo(g.ToHashSet())))];

    private static int AddFont(PdfObjects pdf, FontFace face, CutFace cut, char tag)
    {
        var name = $"/{tag}AAAAA+{face.Name}";
        var program = pdf.AddStream($"/Length1 {cut.Program.Length}", cut.Program);
        var metrics = cut.Metrics;
        var descriptor = pdf.Add($"<</Type/FontDescriptor/FontName{name}/Flags {Symbolic}/Ascent {metrics.Ascent}/Descent {metrics.Descent}/CapHeight {metrics.CapHeight}/StemV 80/ItalicAngle 0/FontBBox[{string.Join(' ', metrics.Box)}]/FontFile2 {program} 0 R>>");

        // Han characters are one em wide, which is what stands where nothing else is said.
        var widths = string.Concat(cut.Glyphs.Select(g => (Glyph: g.Value, Width: face.WidthOf(g.Key) * 1000)).Where(g => Math.Abs(g.Width - 1000) > 0.01).OrderBy(g => g.Glyph)
            .Select(g => $"{g.Glyph}[{PageContent.Number(g.Width)}]"));
        var descendant = pdf.Add($"<</Type/Font/Subtype/CIDFontType2/BaseFont{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {descriptor} 0 R/DW 1000/W[{widths}]/CIDToGIDMap/Identity>>");
        var unicode = pdf.AddStream(string.Empty, Encoding.ASCII.GetBytes(ToUnicode(cut.Glyphs)));
        return pdf.Add($"<</Type/Font/Subtype/Type0/BaseFont{name}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]/ToUnicode {unicode} 0 R>>");
    }

    /// <summary>Which character each glyph is, so that text can be searched and copied (ISO 32000-1, 9.10.3).</summary>
    private static string ToUnicode(IReadOnlyDictionary<int, ushort> glyphs)
    {
        StringBuilder map = new("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapName/U def/CMapType 2 def 1 begincodespacerange<0000><FFFF>endcodespacerange\n");
        foreach (var chunk in glyphs.OrderBy(g => g.Value).Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{chunk.Length} beginbfchar\n");
            foreach (var (codePoint, glyph) in chunk)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}><{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(char.ConvertFromUtf32(codePoint)))}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap CMapName currentdict/CMap defineresource pop end end").ToString();
    }

    private static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";
}
