namespace Mediation.Core.Search;

/// <summary>
/// How well a text answers a search, alike on every database: how often each word stands there, up to three times, and more where the words stand side
/// by side as they were typed. What is found by something else than this text, such as its classification, comes last.
/// </summary>
public static class Relevance
{
    /// <summary>What is looked for by its own number.</summary>
    public const int OfNumber = 100;

    /// <summary>Of a long text only the beginning is looked at, so that ranking costs no more than so much.</summary>
    public const int Beginning = 1_000;

    private const int MostOfWord = 3;
    private const int SideBySide = 4;

    /// <param name="text">The text, or its beginning.</param>
    /// <param name="query">What is looked for.</param>
    public static int Of(string text, SearchQuery query)
    {
        var folded = SearchTokens.Folded(text);
        var score = query.Words.Sum(word => Count(folded, word.Folded));
        var typed = query.Words.Select(w => w.Folded).ToList();
        return typed.Count > 1 && (Has(folded, string.Concat(typed)) || Has(folded, string.Join(' ', typed))) ? score + SideBySide : score;
    }

    private static bool Has(string text, string words) => text.Contains(words, StringComparison.Ordinal);

    private static int Count(string text, string word)
    {
        var (count, at) = (0, 0);
        while (count < MostOfWord && (at = text.IndexOf(word, at, StringComparison.Ordinal)) >= 0)
        {
            (count, at) = (count + 1, at + word.Length);
        }

        return count;
    }
}
