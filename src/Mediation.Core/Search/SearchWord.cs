namespace Mediation.Core.Search;

/// <summary>One word or phrase that was typed: its tokens stand in a text one after the other.</summary>
/// <param name="Typed">As it was typed, without quotes.</param>
/// <param name="Tokens">Folded, in their order; never empty.</param>
/// <param name="EndsOpen">
/// The last token is only the beginning of one: a single Chinese character, and, where it was not put into quotes, a word of other letters or the
/// figures at the end of something longer, such as the number of a case.
/// </param>
public sealed record SearchWord(string Typed, IReadOnlyList<string> Tokens, bool EndsOpen)
{
    /// <summary>Fewer letters begin too many words.</summary>
    private const int ShortestBeginning = 3;

    /// <summary>What was typed as texts are compared: <see cref="SearchTokens.Folded"/>.</summary>
    public string Folded { get; } = SearchTokens.Folded(Typed);

    /// <summary>What stands in the tokens of a text that has it, see <see cref="SearchTokens.Kept"/>.</summary>
    public string Kept { get; } = $" {string.Join(' ', Tokens)}{(EndsOpen ? "" : " ")}";

    /// <returns>Null where nothing of it can be looked for, such as a dash.</returns>
    internal static SearchWord? Of(string typed, bool isQuoted)
    {
        var tokens = SearchTokens.Of(typed).ToList();
        if (tokens.Count == 0)
        {
            return null;
        }

        var last = tokens[^1];
        if (last.Kind == SearchTokenKind.LastOfRow && tokens.Count > 1 && tokens[^2] is { Kind: SearchTokenKind.Pair } pair && pair.End == last.End)
        {
            // The row may go on in the text: its last character begins a pair there, which is none of these.
            tokens.RemoveAt(tokens.Count - 1);
            return new SearchWord(typed, [.. tokens.Select(t => t.Word)], EndsOpen: false);
        }

        var endsOpen =
            last.Kind == SearchTokenKind.LastOfRow
            || (!isQuoted && last.Kind == SearchTokenKind.Word && last.Word.Length >= ShortestBeginning)
            || (!isQuoted && last.Kind == SearchTokenKind.Number && tokens.Count > 1);
        return new SearchWord(typed, [.. tokens.Select(t => t.Word)], endsOpen);
    }

    /// <summary>Whether its tokens stand at this place.</summary>
    internal bool StandsAt(IReadOnlyList<SearchToken> text, int at)
    {
        if (at + Tokens.Count > text.Count)
        {
            return false;
        }

        for (var i = 0; i < Tokens.Count; i++)
        {
            var (wanted, there) = (Tokens[i], text[at + i].Word);
            if (
                i == Tokens.Count - 1 && EndsOpen
                    ? !there.StartsWith(wanted, StringComparison.Ordinal)
                    : !string.Equals(there, wanted, StringComparison.Ordinal)
            )
            {
                return false;
            }
        }

        return true;
    }
}
