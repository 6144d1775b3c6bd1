namespace Mediation.Core.Search;

/// <summary>A few words of a text around what was looked for.</summary>
/// <param name="Parts">In their order; what is left out at an end is an ellipsis there.</param>
public sealed record Snippet(IReadOnlyList<SnippetPart> Parts)
{
    /// <summary>UTF-16 code units of text that are shown, more or less.</summary>
    public const int Length = 120;

    /// <summary>Of them before the first word found.</summary>
    private const int Before = 30;

    /// <returns>Null where none of the words stands in the text.</returns>
    public static Snippet? Of(string text, SearchQuery query)
    {
        var found = Found(text, query);
        if (found.Count == 0)
        {
            return null;
        }

        var start = found[0].Start <= Before ? 0 : Character(text, found[0].Start - Before);
        start = start + Length > text.Length ? Character(text, Math.Max(0, Math.Min(start, text.Length - Length))) : start;
        var end = Math.Max(Character(text, Math.Min(text.Length, start + Length)), Math.Min(text.Length, found[0].End));
        List<SnippetPart> parts = [];
        var at = start;
        foreach (var (from, to) in found.Where(f => f.Start >= start && f.End <= end))
        {
            Add(text[at..from], isMatch: false);
            Add(text[from..to], isMatch: true);
            at = to;
        }

        Add(text[at..end], isMatch: false);
        return new Snippet([.. Ellipsis(start > 0), .. parts, .. Ellipsis(end < text.Length)]);

        void Add(string part, bool isMatch)
        {
            if (part.Length > 0)
            {
                parts.Add(new SnippetPart(isMatch ? part : part.ReplaceLineEndings(" "), isMatch));
            }
        }
    }

    /// <summary>Where the words stand, in their order, without overlaps.</summary>
    internal static List<(int Start, int End)> Found(string text, SearchQuery query)
    {
        var tokens = SearchTokens.Of(text);
        List<(int Start, int End)> found = [];
        for (var at = 0; at < tokens.Count; at++)
        {
            foreach (var word in query.Words)
            {
                if (word.StandsAt(tokens, at))
                {
                    Merge(found, (tokens[at].Start, EndOf(word, tokens, at)));
                }
            }
        }

        return found;
    }

    private static void Merge(List<(int Start, int End)> found, (int Start, int End) one)
    {
        if (found.Count > 0 && one.Start <= found[^1].End)
        {
            found[^1] = (found[^1].Start, Math.Max(found[^1].End, one.End));
        }
        else
        {
            found.Add(one);
        }
    }

    /// <summary>Of a pair that only begins with the character that was typed, the other one is not meant.</summary>
    private static int EndOf(SearchWord word, IReadOnlyList<SearchToken> tokens, int at)
    {
        var last = at + word.Tokens.Count - 1;
        return word.EndsOpen && tokens[last].Kind == SearchTokenKind.Pair && last + 1 < tokens.Count ? tokens[last + 1].Start : tokens[last].End;
    }

    /// <summary>No character of two code units is cut in two.</summary>
    private static int Character(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;

    private static IEnumerable<SnippetPart> Ellipsis(bool isCut) => isCut ? [new SnippetPart("…", IsMatch: false)] : [];
}

/// <param name="Text">As it was written.</param>
/// <param name="IsMatch">Whether it is what was looked for.</param>
public sealed record SnippetPart(string Text, bool IsMatch);
