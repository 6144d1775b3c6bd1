namespace Mediation.Documents.Layout;

/// <summary>A character set where it stands.</summary>
/// <param name="X">Left edge in points from the start of the line.</param>
internal readonly record struct Placed(int CodePoint, FontFace Font, float X);

/// <summary>One line as set.</summary>
internal sealed record Line(IReadOnlyList<Placed> Characters, float Width);

/// <summary>
/// Breaks Chinese text into lines (GB/T 15834, 5.1): closing punctuation never begins a line, opening never ends one, Latin words and
/// figures stay whole, between Chinese and Latin stands a thin space; lines but the last are justified, and the last is never one
/// character alone.
/// </summary>
internal sealed partial class LineBreaker(float size, Style style)
{
    private const float LooseGap = 0.15f;

    /// <summary>Of the size, in each gap: as much as nobody sees.</summary>
    private const float TightGap = 0.035f;

    /// <summary>From here on a line looks drawn apart.</summary>
    private const float LooseLine = 0.1f;

    private const int FewestInLastLine = 3;

    /// <summary>Marks whose right half is blank: at the end of a line that half may lie beyond the edge.</summary>
    private const string HalfBlankMarks = "，。、；：）》】〉」』”";

    public IEnumerable<Line> Break(string text, float width, float firstIndent, bool justify)
    {
        foreach (var paragraph in text.Split('\n'))
        {
            foreach (var line in BreakParagraph(Units(paragraph), width, firstIndent, justify))
            {
                yield return line;
            }
        }
    }

    public float WidthOf(string text) => Units(text).Sum(u => u.Width + u.Before);

    private IEnumerable<Line> BreakParagraph(List<Unit> units, float width, float indent, bool justify)
    {
        var ends = Ends(units, width, indent);
        foreach (var (end, i) in ends.Select((e, i) => (e, i)))
        {
            yield return Set(units[(i == 0 ? 0 : ends[i - 1])..end], i == 0 ? indent : 0, width, justify && end < units.Count);
        }
    }

    /// <summary>Where the lines end.</summary>
    private List<int> Ends(List<Unit> units, float width, float indent)
    {
        List<int> ends = [Fit(units, 0, width - indent)];
        while (ends[^1] < units.Count)
        {
            ends.Add(Fit(units, ends[^1], width));
        }

        // One or two characters do not make a line: they get company from the line before.
        if (ends.Count > 1 && units.Count - ends[^2] < FewestInLastLine)
        {
            var (start, room) = ends.Count == 2 ? (0, width - indent) : (ends[^3], width);
            for (var end = ends[^2] - 1; end > start + 1 && room - Natural(units, start, end) <= LooseLine * size * (end - start - 1); end--)
            {
                if (MayEnd(units, end) && units.Count - end >= FewestInLastLine)
                {
                    ends[^2] = end;
                    break;
                }
            }
        }

        return ends;
    }

    /// <summary>The last place where a line may end. Rather than leave it wide open, it is drawn together a little (推入).</summary>
    private int Fit(List<Unit> units, int start, float width)
    {
        var (loose, tight, most) = (0, 0, start);
        for (var end = start + 1; end <= units.Count; end++)
        {
            var natural = Natural(units, start, end);
            if (natural - Tightest(units, start, end) > width)
            {
                break;
            }

            most = end;
            if (MayEnd(units, end))
            {
                (loose, tight) = (natural <= width ? end : loose, end);
            }
        }

        if (tight == 0)
        {
            return Math.Max(most, start + 1);
        }

        return loose == 0 || (tight > loose && (tight == units.Count || width - Natural(units, start, loose) > LooseLine * size * (loose - start - 1)))
            ? tight
            : loose;
    }

    private static bool MayEnd(List<Unit> units, int end) => end == units.Count || (!units[end].NeverStarts && !units[end - 1].NeverEnds);

    /// <summary>Width of the units up to this end, without blanks at it.</summary>
    private static float Natural(List<Unit> units, int start, int end)
    {
        while (end > start + 1 && units[end - 1].IsBlank)
        {
            end--;
        }

        var width = units[start].Width;
        for (var i = start + 1; i < end; i++)
        {
            width += units[i].Before + units[i].Width;
        }

        return width;
    }

    /// <summary>By how much these may be drawn together: a little in each gap, and the blank half of a mark that ends the line.</summary>
    private float Tightest(List<Unit> units, int start, int end) => (TightGap * size * (end - start - 1)) + (HalfBlank(units[end - 1]) * size);

    private static float HalfBlank(Unit last) =>
        HalfBlankMarks.Contains(char.ConvertFromUtf32(last.Characters[^1].CodePoint), StringComparison.Ordinal) ? 0.5f : 0;

    private Line Set(List<Unit> units, float indent, float width, bool justify)
    {
        while (units.Count > 1 && units[^1].IsBlank)
        {
            units.RemoveAt(units.Count - 1);
        }

        if (units.Count == 0)
        {
            return new Line([], indent);
        }

        var natural = indent + Natural(units, 0, units.Count);
        var over = Math.Max(0, natural - width - (HalfBlank(units[^1]) * size));
        var gap =
            units.Count == 1 ? 0
            : natural > width ? -over / (units.Count - 1)
            : justify ? (width - natural) / (units.Count - 1)
            : 0;

        // A line that a long number left short is better ragged than torn apart.
        gap = gap > LooseGap * size ? 0 : gap;
        List<Placed> placed = [];
        var x = indent;
        foreach (var (unit, i) in units.Select((u, i) => (u, i)))
        {
            x += i == 0 ? 0 : unit.Before + gap;
            foreach (var character in unit.Characters)
            {
                placed.Add(character with { X = x + character.X });
            }

            x += unit.Width;
        }

        return new Line(placed, x);
    }
}
