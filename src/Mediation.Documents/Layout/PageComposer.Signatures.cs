namespace Mediation.Documents.Layout;

/// <content>Places for signatures.</content>
internal sealed partial class PageComposer
{
    /// <summary>At the end of the places for signatures: the body's name and the date, across which the seal is set.</summary>
    private const int SealLines = 2;

    private float HeightOf(SignatureBlock block)
    {
        var (rows, body) = Set(block);
        return (Leading / 2) + rows.Sum(HeightOf) + (body.Count * Leading) + (2 * RowGap);
    }

    private float RowGap => Leading / 4;

    private float HeightOf((IReadOnlyList<Line> Left, IReadOnlyList<Line> Right) row) =>
        (Math.Max(1, Math.Max(row.Left.Count, row.Right.Count)) * Leading) + RowGap;

    /// <summary>The two sides in rows, their last, the dates, in one; then the mediator below the left side; then body and date.</summary>
    private (IReadOnlyList<(IReadOnlyList<Line> Left, IReadOnlyList<Line> Right)> Rows, IReadOnlyList<Line> Body) Set(SignatureBlock block)
    {
        var rows = Math.Max(block.Left.Count, block.Right.Count);
        return (
            [
                .. Enumerable
                    .Range(0, rows)
                    .Select(i => (Lines(InRow(block.Left, i), (Width / 2) - Gutter), Lines(InRow(block.Right, i), (Width / 2) - Gutter))),
                .. block.Body.SkipLast(SealLines).Select(text => (Lines(text, Width), Lines(null, Width))),
            ],
            [.. block.Body.TakeLast(SealLines).SelectMany(text => Lines(text, Width - (2 * Body)))]
        );

        string? InRow(IReadOnlyList<string> side, int row) =>
            side.Count == 0 ? null
            : row == rows - 1 ? side[^1]
            : side.Take(side.Count - 1).ElementAtOrDefault(row);

        IReadOnlyList<Line> Lines(string? text, float width) => string.IsNullOrEmpty(text) ? [] : cache.Break(text, Body, Style.Song, width, 0, justify: false);
    }

    private void Signatures(SignatureBlock block)
    {
        var (rows, body) = Set(block);
        Room(HeightOf(block));
        y += Leading / 2;
        foreach (var row in rows)
        {
            At(row.Left, Left);
            At(row.Right, Left + (Width / 2) + Gutter);
            y += HeightOf(row);
        }

        // The body's name stands centred above the date, which leaves four characters free at the right (GB/T 9704, 7.3.5).
        y += 2 * RowGap;
        var widest = body.Max(line => line.Width);
        var middle = Left + Width - Math.Max((4 * Body) + (body[^1].Width / 2), widest / 2);
        foreach (var line in body)
        {
            pages[^1].Add(new TextMark(line.Characters, middle - (line.Width / 2), y + (Leading * 0.7f), Body));
            y += Leading;
        }

        void At(IReadOnlyList<Line> lines, float x)
        {
            foreach (var (line, i) in lines.Select((l, i) => (l, i)))
            {
                pages[^1].Add(new TextMark(line.Characters, x, y + (Leading * (0.7f + i)), Body));
            }
        }
    }
}
