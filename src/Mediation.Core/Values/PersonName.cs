namespace Mediation.Core.Values;

/// <summary>
/// The one spelling of a name that identifies a person or an organisation, whichever keyboard, old system or web page it came from:
/// U+00B7 for every dot between the parts of a name, letters and figures of half width, one blank, brackets of full width beside
/// Chinese characters. Two spellings of one name are one person to every search and comparison.
/// </summary>
public static class PersonName
{
    private const char Dot = '\u00B7';

    /// <summary>Dots that keyboards offer for the one in 阿卜杜热合曼·买买提 (GB/T 15834-2011, 4.14).</summary>
    private const string Dots = "\u2027\u30FB\u2022\uFF65\u22C5\u2219\u0387\u16EB\u2E31\u2E33";

    /// <summary>Reads a name; its length is counted in code points.</summary>
    public static bool TryRead(string? text, int maxRunes, [NotNullWhen(true)] out string? name, [NotNullWhen(false)] out TextRefusal? refusal)
    {
        if (!Text.TryRead(text, maxRunes, out var clean, out refusal))
        {
            name = null;
            return false;
        }

        name = Folded(clean);
        return true;
    }

    /// <summary>A name as it is compared: for words typed into a search.</summary>
    public static string Folded(string text)
    {
        var width = HalfWidth.Of(string.Concat(CharacterFolding.Of(text).EnumerateRunes().Where(rune => !Text.IsUnseen(rune))));
        var name = string.Join(' ', width.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Normalize(NormalizationForm.FormC);
        var isChinese = name.EnumerateRunes().Any(IsHan);
        StringBuilder folded = new(name.Length);
        foreach (var c in name)
        {
            folded.Append(
                c switch
                {
                    _ when Dots.Contains(c, StringComparison.Ordinal) => Dot,
                    '(' when isChinese => '（',
                    ')' when isChinese => '）',
                    _ => c,
                }
            );
        }

        return folded.Replace(" ·", "·").Replace("· ", "·").ToString();
    }

    /// <summary>A Chinese character, rare ones included.</summary>
    internal static bool IsHan(Rune rune) => rune.Value is 0x3007 or (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or >= 0x20000;
}
