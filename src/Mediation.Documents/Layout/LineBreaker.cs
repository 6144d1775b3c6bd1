using System.Text;
using Mediation.Documents.Fonts;

namespace Mediation.Documents.Layout;

/// <summary>A character set where it stands.</summary>
/// <param name="X">Left edge in points from the start of the line.</param>
internal readonly record struct Placed(int CodePoint, FontFace Face, float X);

/// <summary>One line as set.</summary>
internal sealed record Line(IReadOnlyList<Placed> Characters, float Width);

/// <summary>
/// Breaks Chinese text into lines (GB/T 15834, 5.1): closing punctuation never begins a line, opening never ends one, Latin words and
/// figures stay whole, between Chinese and Latin stands a thin space; lines but the last are justified.
/// </summary>
internal sealed class LineBreaker(float size, Style style, ISet<string> missing)
{
    private const string NotAtStart = "，。、；：？！）》】〉」』”’％…—,.;:?!)]}%·～";
    private const string NotAtEnd = "（《【〈「『“‘([{￥¥";
    private const float ThinSpace = 0.2f;
    private const float LooseGap = 0.3f;

    public IEnumerable<Line> Break(string text, float width, float firstIndent, bool justify)
    {
        foreach (var (paragraph, index) in text.Split('\n').Select((p, i) => (p, i)))
        {
            foreach (var line in BreakParagraph(Units(paragraph), width, index == 0 ? firstIndent : 0, justify))
            {
                yield return line;
            }
        }
    }

    public float WidthOf(string text) => Units(text).Sum(u => u.Width + u.Before);

    private static IEnumerable<Line> BreakParagraph(List<Unit> units, float width, float indent, bool justify)
    {
        var start = 0;
        do
        {
            var end = Fit(units, start, width - indent);
            var isLast = end >= units.Count;
            yield return Set(units[start..end], indent, justify && !isLast ? width : null);
            (start, indent) = (end, 0);
        }
        while (start < units.Count);
    }

    private static int Fit(List<Unit> units, int start, float width)
    {
        var end = start;
        for (float used = 0; end < units.Count; end++)
        {
            used += units[end].Width + (end == start ? 0 : units[end].Before);
            if (used > width && end > start && !units[end].IsBlank)
            {
                break;
            }
        }

        if (end >= units.Count)
        {
            return end;
        }

        for (var back = end; back > start + 1; back--)
        {
            if (!units[back].NeverStarts && !units[back - 1].NeverEnds)
            {
                return back;
            }
        }

        return Math.Max(end, start + 1);
    }

    private static Line Set(List<Unit> units, float indent, float? justifyTo)
    {
        while (units.Count > 0 && units[^1].IsBlank)
        {
            units.RemoveAt(units.Count - 1);
        }

        var natural = indent + units.Select((u, i) => u.Width + (i == 0 ? 0 : u.Before)).Sum();
        var gap = justifyTo is { } full && units.Count > 1 ? (full - natural) / (units.Count - 1) : 0;

        // A line that a long number left short is better ragged than torn apart.
        gap = gap > LooseGap * units[0].Width ? 0 : gap;
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

    /// <summary>Each Chinese character by itself, a run of Latin letters and figures as one.</summary>
    private List<Unit> Units(string text)
    {
        List<Unit> units = [];
        List<Rune> word = [];
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsLatin(rune))
            {
                word.Add(rune);
                continue;
            }

            Flush();
            Add([rune], latin: false);
        }

        Flush();
        return units;

        void Flush()
        {
            // What is longer than any line may break anywhere: an address, a hash.
            foreach (var part in word.Count > 36 ? word.Select(r => new List<Rune> { r }) : [word])
            {
                if (part.Count > 0)
                {
                    Add(part, latin: true);
                }
            }

            word = [];
        }

        void Add(List<Rune> runes, bool latin)
        {
            List<Placed> characters = [];
            float x = 0;
            foreach (var rune in runes)
            {
                var face = FontSet.For(rune.Value, style);
                if (face is null)
                {
                    missing.Add(rune.ToString());
                }

                var shown = face is null ? FontSet.Substitute : rune.Value;
                characters.Add(new Placed(shown, face ?? FontSet.Song, x));
                x += (face ?? FontSet.Song).WidthOf(shown) * size;
            }

            var (first, last) = (runes[0].ToString(), runes[^1].ToString());
            var touches = units.Count > 0 && units[^1].IsLatin != latin && !units[^1].IsBlank && !IsBlank(runes[0])
                && (latin ? IsHan(units[^1].Characters[^1].CodePoint) : IsHan(runes[0].Value));
            units.Add(new Unit(characters, x, touches ? ThinSpace * size : 0, latin, IsBlank(runes[0]), NotAtStart.Contains(first, StringComparison.Ordinal), NotAtEnd.Contains(last, StringComparison.Ordinal)));
        }
    }

    private static bool IsLatin(Rune rune) => rune.Value is > 0x20 and < 0x2000 && rune.Value is not ('·' or '¥');

    private static bool IsBlank(Rune rune) => Rune.IsWhiteSpace(rune) && rune.Value != 0x3000;

    private static bool IsHan(int codePoint) => codePoint is (>= 0x3400 and <= 0x9FFF) or >= 0x20000 or 0x3007;

    private sealed record Unit(List<Placed> Characters, float Width, float Before, bool IsLatin, bool IsBlank, bool NeverStarts, bool NeverEnds);
}
