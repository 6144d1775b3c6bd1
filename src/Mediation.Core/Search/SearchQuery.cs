using System.Buffers;

namespace Mediation.Core.Search;

/// <summary>What was typed into a search: words in any order, all of which must be found; what stands in quotes is one phrase.</summary>
/// <param name="Words">Each once.</param>
public sealed record SearchQuery(IReadOnlyList<SearchWord> Words)
{
    private const string Opening = "\"“”„「『«＂";
    private static readonly SearchValues<char> Closing = SearchValues.Create("\"“”„」』»＂");

    /// <summary>Nothing of what was typed can be looked for.</summary>
    public bool IsEmpty => Words.Count == 0;

    /// <summary>Reads what was typed. A quote that is not closed reaches to the end.</summary>
    public static SearchQuery Of(string typed) =>
        new([
            .. Parts(typed)
                .Select(part => SearchWord.Of(part.Text, part.IsQuoted))
                .OfType<SearchWord>()
                .DistinctBy(word => (string.Join(' ', word.Tokens), word.EndsOpen)),
        ]);

    /// <summary>Whether a text has all the words, by its tokens as they are kept: what a database's index would find.</summary>
    public bool IsFoundIn(string kept) => Words.All(word => kept.Contains(word.Kept, StringComparison.Ordinal));

    private static IEnumerable<(string Text, bool IsQuoted)> Parts(string typed)
    {
        var start = 0;
        for (var at = 0; at <= typed.Length; at++)
        {
            var isQuote = at < typed.Length && Opening.Contains(typed[at], StringComparison.Ordinal);
            if (at < typed.Length && !isQuote && !char.IsWhiteSpace(typed[at]))
            {
                continue;
            }

            if (at > start)
            {
                yield return (typed[start..at], false);
            }

            if (isQuote)
            {
                var end = typed.AsSpan(at + 1).IndexOfAny(Closing);
                var close = end < 0 ? typed.Length : at + 1 + end;
                yield return (typed[(at + 1)..close], true);
                at = close;
            }

            start = at + 1;
        }
    }
}
