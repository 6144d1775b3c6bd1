namespace Mediation.Documents.Layout;

/// <content>Tables.</content>
internal sealed partial class PageComposer
{
    private const float CellPadding = 4f;

    private void Table(TableBlock table)
    {
        const float leading = 21f;
        var columns = table.Rows.Max(r => r.Count);
        var column = Width / columns;
        y += 6;
        List<(IReadOnlyList<Line>[] Cells, float Height)> rows =
        [
            .. table.Rows.Select(row =>
            {
                IReadOnlyList<Line>[] cells = [.. row.Select(cell => cache.Break(cell, Body, Style.Song, column - (2 * CellPadding), 0, justify: false))];
                return (cells, (cells.Max(c => c.Count) * leading) + (2 * CellPadding));
            }),
        ];
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
                    pages[^1].Add(new TextMark(line.Characters, x + ((column - line.Width) / 2), top + (i * leading) + 15f, Body));
                }
            }

            y += row.Height;
        }
    }

    private void Box(float x, float top, float width, float height)
    {
        pages[^1].Add(new RuleMark(x, top, x + width, top));
        pages[^1].Add(new RuleMark(x, top + height, x + width, top + height));
        pages[^1].Add(new RuleMark(x, top, x, top + height));
        pages[^1].Add(new RuleMark(x + width, top, x + width, top + height));
    }
}
