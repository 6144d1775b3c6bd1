using Mediation.Documents.Fonts;
using QRCoder;

namespace Mediation.Documents.Layout;

/// <summary>Something drawn on a page; coordinates in points from the top left.</summary>
internal abstract record Mark;

/// <summary>A line of text with its baseline.</summary>
internal sealed record TextMark(IReadOnlyList<Placed> Characters, float X, float Baseline, float Size, bool Grey = false) : Mark;

/// <summary>A hairline.</summary>
internal sealed record RuleMark(float X1, float Y1, float X2, float Y2) : Mark;

/// <summary>A filled square of the QR code.</summary>
internal sealed record SquareMark(float X, float Y, float Size) : Mark;

/// <summary>Puts blocks onto A4 pages.</summary>
internal sealed class PageComposer
{
    public const float PageWidth = 595.28f;
    public const float PageHeight = 841.89f;
    private const float Millimetre = 72f / 25.4f;
    private const float Left = 28 * Millimetre;
    private const float Top = 34 * Millimetre;
    private const float Right = 26 * Millimetre;
    private const float Bottom = 30 * Millimetre;
    private const float Width = PageWidth - Left - Right;
    private const float Body = 15f;
    private const float Leading = 27f;
    private const float Small = 9f;
    private const float CellPadding = 4f;

    private readonly List<List<Mark>> pages = [[]];
    private readonly HashSet<string> missing = new(StringComparer.Ordinal);
    private float y = Top;

    /// <summary>Characters that no face has.</summary>
    public IReadOnlyCollection<string> Missing => missing;

    public IReadOnlyList<List<Mark>> Compose(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Place(block);
        }

        for (var i = 0; i < pages.Count; i++)
        {
            Centre($"第 {i + 1} 页　共 {pages.Count} 页", PageHeight - (16 * Millimetre), 10.5f, Style.Song, pages[i], grey: true);
        }

        return pages;
    }

    private void Place(Block block)
    {
        switch (block)
        {
            case TitleBlock title:
                Room(60);
                Centre(title.Text, y + 24, 22f, Style.Hei, pages[^1]);
                y += 40;
                break;
            case NumberBlock number:
                Centre(number.Text, y + 14, 14f, Style.Song, pages[^1]);
                y += 38;
                break;
            case ParagraphBlock paragraph:
                Paragraph(paragraph);
                break;
            case TableBlock table:
                Table(table);
                break;
            case SignatureBlock signatures:
                Signatures(signatures);
                break;
            case ProofBlock proof:
                Proof(proof);
                break;
            default:
                throw new InvalidOperationException($"No layout for {block.GetType().Name}.");
        }
    }

    private void Paragraph(ParagraphBlock paragraph)
    {
        // A head does not stand alone at the foot of a page.
        Room(paragraph.Style == Style.Hei ? 2 * Leading : Leading);
        foreach (var line in Breaker(Body, paragraph.Style).Break(paragraph.Text, Width, paragraph.Indent ? 2 * Body : 0, justify: true))
        {
            Room(Leading);
            pages[^1].Add(new TextMark(line.Characters, Left, y + 19, Body));
            y += Leading;
        }
    }

    private void Table(TableBlock table)
    {
        const float size = 13f, leading = 20f;
        var columns = table.Rows.Max(r => r.Count);
        var column = Width / columns;
        y += 6;
        List<(IReadOnlyList<Line>[] Cells, float Height)> rows = [.. table.Rows.Select(row =>
        {
            IReadOnlyList<Line>[] cells = [.. row.Select(cell => (IReadOnlyList<Line>)[.. Breaker(size, Style.Song).Break(cell, column - (2 * CellPadding), 0, justify: false)])];
            return (cells, (cells.Max(c => c.Count) * leading) + (2 * CellPadding));
        })];
        foreach (var (row, index) in rows.Select((r, i) => (r, i)))
        {
            if (y + row.Height > PageHeight - Bottom)
            {
                NewPage();
                if (index > 0)
                {
                    Row(rows[0]);
                }
            }

            Row(row);
        }

        y += 8;

        void Row((IReadOnlyList<Line>[] Cells, float Height) row)
        {
            for (var c = 0; c < columns; c++)
            {
                var x = Left + (c * column);
                Box(x, y, column, row.Height);
                var lines = c < row.Cells.Length ? row.Cells[c] : [];
                var top = y + ((row.Height - (lines.Count * leading)) / 2);
                foreach (var (line, i) in lines.Select((l, i) => (l, i)))
                {
                    pages[^1].Add(new TextMark(line.Characters, x + ((column - line.Width) / 2), top + (i * leading) + 14.5f, size));
                }
            }

            y += row.Height;
        }
    }

    private void Signatures(SignatureBlock block)
    {
        const float gap = 10;
        var rows = Enumerable.Range(0, Math.Max(block.Left.Count, block.Right.Count))
            .Select(i => (Left: Lines(block.Left.ElementAtOrDefault(i), (Width / 2) - gap), Right: Lines(block.Right.ElementAtOrDefault(i), (Width / 2) - gap))).ToList();
        var body = block.Body.SelectMany(text => Lines(text, Width - (2 * Body))).ToList();
        Room(rows.Sum(r => (Math.Max(r.Left.Count, r.Right.Count) * Leading) + 6) + (body.Count * Leading) + 40);
        y += 14;
        foreach (var (left, right) in rows)
        {
            At(left, Left);
            At(right, Left + (Width / 2) + gap);
            y += (Math.Max(left.Count, right.Count) * Leading) + 6;
        }

        y += 20;
        foreach (var line in body)
        {
            pages[^1].Add(new TextMark(line.Characters, Left + Width - line.Width - (2 * Body), y + 19, Body));
            y += Leading;
        }

        IReadOnlyList<Line> Lines(string? text, float width) => string.IsNullOrEmpty(text) ? [] : [.. Breaker(Body, Style.Song).Break(text, width, 0, justify: false)];

        void At(IReadOnlyList<Line> lines, float x)
        {
            foreach (var (line, i) in lines.Select((l, i) => (l, i)))
            {
                pages[^1].Add(new TextMark(line.Characters, x, y + 19 + (i * Leading), Body));
            }
        }
    }

    private void Proof(ProofBlock proof)
    {
        const float side = 62f;
        Room(side + 18);
        y += 14;
        using QRCodeGenerator generator = new();
        using var code = generator.CreateQrCode(proof.QrContent, QRCodeGenerator.ECCLevel.M);
        var modules = code.ModuleMatrix.Count;
        var module = side / modules;
        for (var r = 0; r < modules; r++)
        {
            for (var c = 0; c < modules; c++)
            {
                if (code.ModuleMatrix[r][c])
                {
                    pages[^1].Add(new SquareMark(Left + (c * module), y + (r * module), module));
                }
            }
        }

        var line = y + 18;
        foreach (var text in proof.Lines.SelectMany(l => Breaker(Small, Style.Song).Break(l, Width - side - 16, 0, justify: false)))
        {
            pages[^1].Add(new TextMark(text.Characters, Left + side + 12, line, Small, Grey: true));
            line += 15;
        }

        y += side + 6;
    }

    private void Centre(string text, float baseline, float size, Style style, List<Mark> page, bool grey = false)
    {
        foreach (var (line, i) in Breaker(size, style).Break(text, Width, 0, justify: false).Select((l, i) => (l, i)))
        {
            page.Add(new TextMark(line.Characters, Left + ((Width - line.Width) / 2), baseline + (i * size * 1.5f), size, grey));
        }
    }

    private void Box(float x, float top, float width, float height)
    {
        pages[^1].Add(new RuleMark(x, top, x + width, top));
        pages[^1].Add(new RuleMark(x, top + height, x + width, top + height));
        pages[^1].Add(new RuleMark(x, top, x, top + height));
        pages[^1].Add(new RuleMark(x + width, top, x + width, top + height));
    }

    private void Room(float height)
    {
        if (y + height > PageHeight - Bottom && y > Top)
        {
            NewPage();
        }
    }

    private void NewPage()
    {
        pages.Add([]);
        y = Top;
    }

    private LineBreaker Breaker(float size, Style style) => new(size, style, missing);
}
