namespace Mediation.Documents.Layout;

/// <summary>Something drawn on a page; coordinates in points from the top left.</summary>
internal abstract record Mark;

/// <summary>A line of text with its baseline.</summary>
internal sealed record TextMark(IReadOnlyList<Placed> Characters, float X, float Baseline, float Size, bool Grey = false) : Mark;

/// <summary>A hairline.</summary>
internal sealed record RuleMark(float X1, float Y1, float X2, float Y2) : Mark;

/// <summary>Filled squares of the QR code, side by side.</summary>
internal sealed record SquareMark(float X, float Y, float Width, float Height) : Mark;

/// <summary>How large the text is set.</summary>
/// <param name="Body">Size of the text in points.</param>
/// <param name="Leading">From line to line.</param>
internal sealed record Setting(float Body, float Leading)
{
    public static readonly Setting Usual = new(15f, 27f);

    /// <summary>Down to the smallest in which contracts are set (小四).</summary>
    public static readonly IReadOnlyList<Setting> Closer = [new(14f, 24f), new(12f, 19f)];

    public float Title => Body * 22 / 15;

    public float Number => Body * 14 / 15;
}

/// <summary>Puts blocks onto A4 pages. What fits one page in a closer setting is one page: no sheet is lost, and nobody signs a second.</summary>
internal sealed partial class PageComposer
{
    public const float PageWidth = 595.28f;
    public const float PageHeight = 841.89f;
    private const float Millimetre = 72f / 25.4f;
    public const float Left = 28 * Millimetre;
    public const float Bottom = 30 * Millimetre;
    public const float Width = PageWidth - Left - Right;
    public const float FootOfPage = 11 * Millimetre;
    private const float Top = 34 * Millimetre;
    private const float Right = 26 * Millimetre;
    private const float Gutter = 10f;

    /// <summary>Lines of a paragraph that are not parted from each other at a page's end.</summary>
    private const int Together = 2;

    private readonly Setting setting;
    private readonly List<List<Mark>> pages =
    [
        [],
    ];
    private float y = Top;

    private PageComposer(Setting setting) => this.setting = setting;

    private float Body => setting.Body;

    private float Leading => setting.Leading;

    private int RoomForLines => (int)((PageHeight - Bottom - y) / Leading);

    public static IReadOnlyList<List<Mark>> Compose(IReadOnlyList<Block> blocks)
    {
        var usual = new PageComposer(Setting.Usual).Lay(blocks);
        return usual.Count == 1
            ? usual
            : Setting.Closer.Select(closer => new PageComposer(closer).Lay(blocks)).FirstOrDefault(pages => pages.Count == 1) ?? usual;
    }

    private List<List<Mark>> Lay(IReadOnlyList<Block> all)
    {
        for (var i = 0; i < all.Count; i++)
        {
            // Nobody signs a page on which nothing stands: the last paragraph goes over with the places for the signatures.
            if (i + 1 < all.Count && all[i] is ParagraphBlock last && all[i + 1] is SignatureBlock signatures)
            {
                Room((Lines(last).Count * Leading) + HeightOf(signatures));
            }

            // A head does not stand alone at the foot of a page.
            if (
                i + 1 < all.Count
                && all[i] is ParagraphBlock { Style: Style.Hei }
                && all[i + 1] is ParagraphBlock first
                && LinesHere(Lines(first).Count, RoomForLines - 1) == 0
            )
            {
                NewPage();
            }

            Place(all[i]);
        }

        for (var i = 0; i < pages.Count; i++)
        {
            Centre($"第 {i + 1} 页　共 {pages.Count} 页", PageHeight - FootOfPage, 10.5f, Style.Song, pages[i], grey: true);
        }

        return pages;
    }

    private void Place(Block block)
    {
        switch (block)
        {
            case TitleBlock title:
                Room(60);
                Centre(title.Text, y + (1.6f * Body), setting.Title, Style.Hei, pages[^1]);
                y += 2.7f * Body;
                break;
            case NumberBlock number:
                Centre(number.Text, y + (0.9f * Body), setting.Number, Style.Song, pages[^1]);
                y += 2.5f * Body;
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
                pages[^1].AddRange(ProofMarks.Of(proof));
                break;
            default:
                throw new InvalidOperationException($"No layout for {block.GetType().Name}.");
        }
    }

    private void Paragraph(ParagraphBlock paragraph)
    {
        var lines = Lines(paragraph);

        // Nor does one line of a paragraph at the foot or the top.
        var here = LinesHere(lines.Count, RoomForLines);
        foreach (var (line, i) in lines.Select((l, i) => (l, i)))
        {
            if (i == here && y > Top)
            {
                NewPage();
            }

            Room(Leading);
            pages[^1].Add(new TextMark(line.Characters, Left, y + (Leading * 0.7f), Body));
            y += Leading;
        }
    }

    /// <summary>How many lines of a paragraph stand on this page: all, none, or so that two are left on either side.</summary>
    private static int LinesHere(int lines, int room)
    {
        var here = Math.Min(room, lines - Together);
        return lines <= room ? lines
            : here < Together ? 0
            : here;
    }

    private IReadOnlyList<Line> Lines(ParagraphBlock paragraph) =>
        [.. Breaker(Body, paragraph.Style).Break(paragraph.Text, Width, paragraph.Indent ? 2 * Body : 0, justify: true)];

    private static void Centre(string text, float baseline, float size, Style style, List<Mark> page, bool grey = false)
    {
        foreach (var (line, i) in Breaker(size, style).Break(text, Width, 0, justify: false).Select((l, i) => (l, i)))
        {
            page.Add(new TextMark(line.Characters, Left + ((Width - line.Width) / 2), baseline + (i * size * 1.5f), size, grey));
        }
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

    private static LineBreaker Breaker(float size, Style style) => new(size, style);
}
