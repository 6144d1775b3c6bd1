namespace Mediation.Core.PersonalData;

/// <summary>
/// How a name is compared by the blind index, further folded than it is kept: letter case, dots, blanks, hyphens and brackets do not count, nor
/// whether it is written in traditional or simplified characters. So 阿卜杜热合曼·买买提 is found whether or not somebody typed the dot. A change of
/// these rules needs another <see cref="Version"/>, after which the verb <c>persons rewrap</c> indexes every row anew.
/// </summary>
public static class NameFolding
{
    /// <summary>Version of these rules, kept with every row that was indexed by them.</summary>
    public const int Version = 3;

    /// <summary>More parts of one name are not indexed: long names of organisations repeat the same endings.</summary>
    private const int MostParts = 48;

    /// <summary>The whole name in its one spelling; empty where nothing of it can be compared.</summary>
    public static string Whole(string name) => string.Concat(Runs(name).Select(run => run.Text));

    /// <summary>
    /// Parts by which a name is found: each pair of neighbouring Chinese characters, each word of other letters, and both characters of a name of two.
    /// </summary>
    public static IReadOnlyCollection<string> Parts(string name)
    {
        var runs = Runs(name);
        HashSet<string> parts = new(StringComparer.Ordinal);
        foreach (var (text, isChinese) in runs)
        {
            parts.UnionWith(isChinese ? Pairs(text) : [text]);
        }

        if (runs is [(var only, true)] && Text.LengthInRunes(only) == 2)
        {
            parts.UnionWith(only.EnumerateRunes().Select(rune => rune.ToString()));
        }

        return [.. parts.Take(MostParts)];
    }

    /// <summary>What a name must have among its <see cref="Parts"/> to be found by these words; empty where they find nobody.</summary>
    public static IReadOnlyCollection<string> PartsWanted(string words)
    {
        var runs = Runs(words);
        HashSet<string> wanted = new(StringComparer.Ordinal);
        foreach (var (text, isChinese) in runs)
        {
            wanted.UnionWith(isChinese && Text.LengthInRunes(text) > 1 ? Pairs(text) : [text]);
        }

        return [.. wanted.Take(MostParts)];
    }

    private static IEnumerable<string> Pairs(string text)
    {
        Rune[] runes = [.. text.EnumerateRunes()];
        return runes.Length == 1 ? [text] : runes.Zip(runes.Skip(1), (first, second) => $"{first}{second}");
    }

    /// <summary>Chinese characters in a row, whatever stands between them, and words of other letters.</summary>
    private static List<(string Text, bool IsChinese)> Runs(string name)
    {
        List<(string, bool)> runs = [];
        StringBuilder run = new();
        var isChinese = false;
        var isBroken = false;
        foreach (var rune in SimplifiedForms.Of(PersonName.Folded(name).ToLowerInvariant()).EnumerateRunes())
        {
            if (!Rune.IsLetterOrDigit(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
            {
                isBroken = true;
                continue;
            }

            var isHan = PersonName.IsHan(rune);
            if (run.Length > 0 && (isHan != isChinese || (isBroken && !isHan)))
            {
                runs.Add((run.ToString(), isChinese));
                run.Clear();
            }

            (isChinese, isBroken) = (isHan, false);
            run.Append(rune.ToString());
        }

        if (run.Length > 0)
        {
            runs.Add((run.ToString(), isChinese));
        }

        return runs;
    }
}
