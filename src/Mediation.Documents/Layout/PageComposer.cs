namespace Mediation.Documents.Layout;

/// <summary>
/// Puts blocks onto A4 pages. Every document is set in one size (四号, as agreements are); only the space between the lines gives way, so
/// that what fits one page is one page and no page but the last is left a quarter empty.
/// </summary>
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

    private const float Body = 14f;
    private const float Title = 20f;
    private const float UsualLeading = 25f;

    /// <summary>Other distances from line to line, in the order in which they are tried.</summary>
    private static readonly float[] Leadings = [24f, 23f, 22f, 21f, 26f, 27f, 28f, 29f];

    private const float Quarter = (PageHeight - Top - Bottom) / 4;

    private readonly LineCache cache;
    private readonly List<List<Mark>> pages =
    [
        [],
    ];
    private float y = Top;

    private PageComposer(float leading, LineCache cache) => (Leading, this.cache) = (leading, cache);

    private float Leading { get; }

    /// <summary>Height left blank on the emptiest page before the last, in points.</summary>
    private float MostBlank { get; set; }

    private int RoomForLines => (int)((PageHeight - Bottom - y) / Leading);

    public static IReadOnlyList<List<Mark>> Compose(IReadOnlyList<Block> blocks)
    {
        LineCache lines = new();
        PageComposer usual = new(UsualLeading, lines);
        usual.Lay(blocks);
        if (usual.pages.Count == 1)
        {
            return usual.Numbered();
        }

        List<PageComposer> others =
        [
            .. Leadings.Select(leading =>
            {
                PageComposer other = new(leading, lines);
                other.Lay(blocks);
                return other;
            }),
        ];
        var fewest = others.Min(o => o.pages.Count);
        var best = new[] { usual }.Concat(others).Where(o => o.pages.Count == fewest).ToList();
        return (best.Find(o => o.MostBlank <= Quarter) ?? best.MinBy(o => o.MostBlank)!).Numbered();
    }

    private void Lay(IReadOnlyList<Block> all)
    {
        for (var i = 0; i < all.Count; i++)
        {
            var head = all[i] is ParagraphBlock { Style: Style.Hei } ? 1 : 0;
            if (all.ElementAtOrDefault(i + head) is ParagraphBlock next)
            {
                // Nobody signs a page on which nothing stands: the last paragraph goes over with the places for the signatures.
                if (all.ElementAtOrDefault(i + head + 1) is SignatureBlock signatures)
                {
                    Room(((head + Lines(next).Count) * Leading) + HeightOf(signatures));
                }
                // A head does not stand alone at the foot of a page.
                else if (head == 1 && LinesHere(Lines(next).Count, RoomForLines - 1) == 0)
                {
                    NewPage();
                }
            }

            Place(all[i]);
        }
    }

    private List<List<Mark>> Numbered()
    {
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
                Centre(title.Text, y + (1.6f * Body), Title, Style.Hei, pages[^1]);
                y += 2.7f * Body;
                break;
            case NumberBlock number:
                Centre(number.Text, y + (0.9f * Body), Body, Style.Song, pages[^1]);
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
                pages[^1].AddRange(cache.Marks(proof));
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
        cache.Break(paragraph.Text, Body, paragraph.Style, Width, paragraph.Indent ? 2 * Body : 0, justify: true);

    private void Centre(string text, float baseline, float size, Style style, List<Mark> page, bool grey = false)
    {
        foreach (var (line, i) in cache.Break(text, size, style, Width, 0, justify: false).Select((l, i) => (l, i)))
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
        MostBlank = Math.Max(MostBlank, PageHeight - Bottom - y);
        pages.Add([]);
        y = Top;
    }
}
