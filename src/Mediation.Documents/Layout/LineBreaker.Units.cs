namespace Mediation.Documents.Layout;

/// <content>What is never parted: a Chinese character by itself, a run of Latin letters and figures as one.</content>
internal sealed partial class LineBreaker
{
    private const string NotAtStart = "，。、；：？！）》】〉」』”’％…—,.;:?!)]}%·～";

    private const string NotAtEnd = "（《【〈「『“‘([{￥¥";

    private const float ThinSpace = 0.2f;

    /// <summary>Each Chinese character by itself, a run of Latin letters and figures as one.</summary>
    private List<Unit> Units(string text)
    {
        List<Unit> units = [];
        List<Rune> word = [];
        foreach (var rune in text.EnumerateRunes().Where(r => !Core.Values.Text.IsUnseen(r)))
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
                var shown = face is null ? FontSet.Substitute : rune.Value;
                characters.Add(new Placed(shown, face ?? FontSet.Song, x));
                x += (face ?? FontSet.Song).WidthOf(shown) * size;
            }

            var (first, last) = (runes[0].ToString(), runes[^1].ToString());
            var touches =
                units.Count > 0
                && units[^1].IsLatin != latin
                && !units[^1].IsBlank
                && !IsBlank(runes[0])
                && (latin ? IsHan(units[^1].Characters[^1].CodePoint) : IsHan(runes[0].Value));
            units.Add(
                new Unit(
                    characters,
                    x,
                    touches ? ThinSpace * size : 0,
                    latin,
                    IsBlank(runes[0]),
                    NotAtStart.Contains(first, StringComparison.Ordinal),
                    NotAtEnd.Contains(last, StringComparison.Ordinal)
                )
            );
        }
    }

    private static bool IsLatin(Rune rune) => rune.Value is > 0x20 and < 0x2000 && rune.Value is not ('·' or '¥');

    private static bool IsBlank(Rune rune) => Rune.IsWhiteSpace(rune) && rune.Value != 0x3000;

    private static bool IsHan(int codePoint) => codePoint is (>= 0x3400 and <= 0x9FFF) or >= 0x20000 or 0x3007;

    private sealed record Unit(List<Placed> Characters, float Width, float Before, bool IsLatin, bool IsBlank, bool NeverStarts, bool NeverEnds);
}
