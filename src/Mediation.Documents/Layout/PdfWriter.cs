using SkiaSharp;

namespace Mediation.Documents.Layout;

/// <summary>Writes composed pages as PDF with fonts cut down to what is used. The same pages and dates give the same bytes.</summary>
internal static class PdfWriter
{
    private const string Producer = "Mediation";

    public static byte[] Write(IReadOnlyList<List<Mark>> pages, string title, DateTimeOffset createdAt)
    {
        var typefaces = Cut(pages);
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
                    Draw(document.BeginPage(PageComposer.PageWidth, PageComposer.PageHeight), page, typefaces);
                    document.EndPage();
                }

                document.Close();
            }

            return stream.ToArray();
        }
        finally
        {
            foreach (var face in typefaces.Values)
            {
                face.Dispose();
            }
        }
    }

    private static Dictionary<FontFace, SKTypeface> Cut(IReadOnlyList<List<Mark>> pages) =>
        pages
            .SelectMany(p => p)
            .OfType<TextMark>()
            .SelectMany(t => t.Characters)
            .GroupBy(c => c.Font, c => c.CodePoint)
            .ToDictionary(g => g.Key, g => g.Key.CutTo(g.Distinct()));

    private static void Draw(SKCanvas canvas, List<Mark> page, Dictionary<FontFace, SKTypeface> typefaces)
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
                    DrawText(canvas, text, typefaces, text.Grey ? grey : ink);
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

    private static void DrawText(SKCanvas canvas, TextMark text, Dictionary<FontFace, SKTypeface> typefaces, SKPaint paint)
    {
        using SKTextBlobBuilder builder = new();
        foreach (var run in Runs(text.Characters))
        {
            var face = typefaces[run[0].Font];
            using SKFont font = new(face, text.Size)
            {
                Hinting = SKFontHinting.None,
                Subpixel = true,
                LinearMetrics = true,
            };
            var glyphs = builder.AllocateHorizontalRun(font, run.Count, 0);
            glyphs.SetGlyphs(run.Select(c => font.GetGlyph(c.CodePoint)).ToArray());
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
}
