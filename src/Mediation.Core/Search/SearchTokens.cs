namespace Mediation.Core.Search;

/// <summary>
/// How text is cut into what it is found by, the same for what is kept and for what is typed, on every database. Chinese is cut into overlapping
/// pairs, and the last character of each row stands alone, so that every character begins one token: a single one is found as the beginning of a
/// token. Letters make words and digits numbers, both whole. Compared are compatibility forms of half width, in lower case, simplified, without what
/// nobody sees (<see cref="Text.IsUnseen"/>).
/// </summary>
/// <remarks>A change of these rules needs another <see cref="Version"/>, after which the verb <c>search rebuild</c> indexes every row anew.</remarks>
public static class SearchTokens
{
    /// <summary>Version of these rules, kept with every row that was indexed by them.</summary>
    public const int Version = 1;

    /// <summary>Words and numbers are cut here, kept and typed alike: nobody types more of one.</summary>
    public const int LongestWord = 40;

    private enum Script
    {
        None,
        Han,
        Letters,
        Digits,
    }

    /// <summary>The tokens of a text in their order.</summary>
    public static IReadOnlyList<SearchToken> Of(string text)
    {
        List<SearchToken> tokens = new(text.Length);
        List<(string Folded, int Start, int End)> row = [];
        var rowOf = Script.None;
        foreach (var (rune, start, end) in Characters(text))
        {
            var script = ScriptOf(rune, rowOf);
            if (script != rowOf)
            {
                Cut(rowOf, row, tokens);
                rowOf = script;
            }

            if (script != Script.None)
            {
                row.Add((rune.ToString(), start, end));
            }
        }

        Cut(rowOf, row, tokens);
        return tokens;
    }

    /// <summary>A text as it is compared, not cut.</summary>
    public static string Folded(string text)
    {
        StringBuilder folded = new(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (char.IsAscii(c) || SimplifiedForms.IsHan(c))
            {
                folded.Append(char.IsAscii(c) ? char.ToLowerInvariant(c) : SimplifiedForms.Of(c));
                continue;
            }

            // Everything else is rare: it is folded with what belongs to it.
            var length = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
            foreach (var (rune, _, _) in Characters(text.Substring(at, length)))
            {
                folded.Append(rune);
            }

            at += length - 1;
        }

        return folded.ToString();
    }

    /// <summary>The tokens of several texts, as they are kept: blanks between them and at both ends. No phrase reaches from one text into the next.</summary>
    public static string Kept(IEnumerable<string> texts) =>
        string.Join($" {TextBreak} ", texts.Select(text => string.Join(' ', Of(text).Select(t => t.Word))).Where(words => words.Length > 0))
            is { Length: > 0 } all
            ? $" {all} "
            : string.Empty;

    /// <summary>Stands between two texts of one row; no token is it.</summary>
    internal const string TextBreak = "_";

    private static Script ScriptOf(Rune rune, Script before) =>
        PersonName.IsHan(rune) ? Script.Han
        : Rune.IsDigit(rune) ? Script.Digits
        : Rune.IsLetter(rune) ? Script.Letters
        : Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark && before == Script.Letters ? Script.Letters
        : Script.None;

    private static void Cut(Script script, List<(string Folded, int Start, int End)> row, List<SearchToken> tokens)
    {
        if (script == Script.Han)
        {
            for (var i = 0; i + 1 < row.Count; i++)
            {
                tokens.Add(new SearchToken(row[i].Folded + row[i + 1].Folded, row[i].Start, row[i + 1].End, SearchTokenKind.Pair));
            }

            tokens.Add(new SearchToken(row[^1].Folded, row[^1].Start, row[^1].End, SearchTokenKind.LastOfRow));
        }
        else if (script != Script.None)
        {
            var word = string.Concat(row.Take(LongestWord).Select(c => c.Folded));
            tokens.Add(new SearchToken(word, row[0].Start, row[^1].End, script == Script.Digits ? SearchTokenKind.Number : SearchTokenKind.Word));
        }

        row.Clear();
    }

    /// <summary>Each character as it is compared, with the place of the one that it came from.</summary>
    private static IEnumerable<(Rune Rune, int Start, int End)> Characters(string text)
    {
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var (start, end) = (at, at + rune.Utf16SequenceLength);
            at = end;
            if (rune.IsAscii)
            {
                yield return (Rune.ToLowerInvariant(rune), start, end);
            }
            else if (rune.IsBmp && SimplifiedForms.IsHan((char)rune.Value))
            {
                yield return (new Rune(SimplifiedForms.Of((char)rune.Value)), start, end);
            }
            else if (!Text.IsUnseen(rune))
            {
                foreach (var form in CharacterFolding.Of(rune.ToString()).Normalize(NormalizationForm.FormKC).EnumerateRunes())
                {
                    yield return (SimplifiedForms.Of(Rune.ToLowerInvariant(form)), start, end);
                }
            }
        }
    }
}
