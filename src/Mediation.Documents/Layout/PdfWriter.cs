using SkiaSharp;

namespace Mediation.Documents.Layout;

/// <summary>Writes composed pages as PDF with fonts cut down to what is used. The same pages and dates give the same bytes.</summary>
internal static class PdfWriter
{
    private const string Producer = "Mediation";

    public static byte[] Write(IReadOnlyList<List<Mark>> pages, string title, DateTimeOffset createdAt)
    {
        var fonts = Cut(pages);
        try
        {
            using MemoryStream stream = new();
            SKDocumentPdfMetadata metadata = new(150)
            {
                Title = title,
                Creator = Producer,
                Producer = Producer,
                Creation = createdAt.UtcDateTime,
                Modified = createdAt.UtcDateTime,
            };
            using (var document = SKDocument.CreatePdf(stream, metadata))
            {
                foreach (var page in pages)
                {
                    Draw(document.BeginPage(PageComposer.PageWidth, PageComposer.PageHeight), page, fonts);
                    document.EndPage();
                }

                document.Close();
            }

            return stream.ToArray();
        }
        finally
        {
            foreach (var typeface in fonts.Typefaces.Values)
            {
                typeface.Dispose();
            }
        }
    }

    /// <summary>The fonts cut down to what is used, and which character is drawn for each that shares its glyph with another.</summary>
    private static CutFonts Cut(IReadOnlyList<List<Mark>> pages)
    {
        CutFonts fonts = new([], []);
        foreach (var used in pages.SelectMany(p => p).OfType<TextMark>().SelectMany(t => t.Characters).GroupBy(c => c.Font, c => c.CodePoint))
        {
            var kept = used.Distinct().GroupBy(used.Key.GlyphOf).Select(alike => alike.OrderBy(IsCompatibility).ThenBy(c => c).ToList()).ToList();
            fonts.Typefaces.Add(used.Key, used.Key.CutTo(kept.Select(alike => alike[0])));
            foreach (var alike in kept)
            {
                alike.ForEach(c => fonts.Drawn[(used.Key, c)] = alike[0]);
            }
        }

        return fonts;
    }

    /// <summary>Stands in Unicode only for older character sets; of two that look alike the other one is copied out.</summary>
    private static bool IsCompatibility(int codePoint) => !char.ConvertFromUtf32(codePoint).IsNormalized(NormalizationForm.FormKC);

    private static void Draw(SKCanvas canvas, List<Mark> page, CutFonts fonts)
    {
        using SKPaint ink = new() { Color = SKColors.Black, IsAntialias = true };
        using SKPaint grey = new() { Color = new SKColor(0x44, 0x44, 0x44), IsAntialias = true };
        using SKPaint hairline = new()
        {
            Color = SKColors.Black,
            IsStroke = true,
            StrokeWidth = 0.6f,
        };
        foreach (var mark in page)
        {
            switch (mark)
            {
                case TextMark text:
                    DrawText(canvas, text, fonts, text.Grey ? grey : ink);
                    break;
                case RuleMark rule:
                    canvas.DrawLine(rule.X1, rule.Y1, rule.X2, rule.Y2, hairline);
                    break;
            }
        }

        using SKPathBuilder squares = new();
        foreach (var square in page.OfType<SquareMark>())
        {
            squares.AddRect(SKRect.Create(square.X, square.Y, square.Width, square.Height));
        }

        using var path = squares.Detach();
        if (!path.IsEmpty)
        {
            canvas.DrawPath(path, ink);
        }
    }

    private static void DrawText(SKCanvas canvas, TextMark text, CutFonts fonts, SKPaint paint)
    {
        using SKTextBlobBuilder builder = new();
        foreach (var run in Runs(text.Characters))
        {
            var typeface = fonts.Typefaces[run[0].Font];
            using SKFont font = new(typeface, text.Size)
            {
                Hinting = SKFontHinting.None,
                Subpixel = true,
                LinearMetrics = true,
            };
            var glyphs = builder.AllocateHorizontalRun(font, run.Count, 0);
            glyphs.SetGlyphs(run.Select(c => font.GetGlyph(fonts.Drawn[(c.Font, c.CodePoint)])).ToArray());
            glyphs.SetPositions(run.Select(c => c.X).ToArray());
        }

        using var blob = builder.Build();
        if (blob is not null)
        {
            canvas.DrawText(blob, text.X, text.Baseline, paint);
        }
    }

    private static IEnumerable<List<Placed>> Runs(IReadOnlyList<Placed> characters)
    {
        List<Placed> run = [];
        foreach (var character in characters)
        {
            if (run.Count > 0 && run[0].Font != character.Font)
            {
                yield return run;
                run = [];
            }

            run.Add(character);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    /// <param name="Typefaces">Cut down, by whole typeface.</param>
    /// <param name="Drawn">Code point drawn for a code point.</param>
    private sealed record CutFonts(Dictionary<FontFace, SKTypeface> Typefaces, Dictionary<(FontFace, int), int> Drawn);
}
