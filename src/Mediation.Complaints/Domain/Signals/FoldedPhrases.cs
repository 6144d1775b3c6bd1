using System.Text;
using Mediation.Core.Search;

namespace Mediation.Complaints.Domain.Signals;

/// <summary>
/// Finds phrases in a narrative however they are written: width, case, traditional characters, and marks or blanks between Chinese characters do not count.
/// A phrase in Latin letters is found as whole words only.
/// </summary>
public static class FoldedPhrases
{
    /// <summary>A text as phrases are looked for in it: a blank at both ends and between words of letters or figures, none beside Chinese characters.</summary>
    public static string Fold(string text)
    {
        StringBuilder folded = new(" ", text.Length + 2);
        foreach (var c in SearchTokens.Folded(text))
        {
            var isHan = c >= '\u2E80';
            if (!char.IsLetterOrDigit(c) && !char.IsSurrogate(c))
            {
                if (folded[^1] is not ' ' and < '\u2E80')
                {
                    folded.Append(' ');
                }

                continue;
            }

            if (isHan && folded.Length > 1 && folded[^1] == ' ')
            {
                folded.Length--;
            }

            folded.Append(c);
        }

        return folded[^1] == ' ' ? folded.ToString() : folded.Append(' ').ToString();
    }

    /// <summary>Those of the phrases that the text has, in the order of the list.</summary>
    /// <param name="text">A narrative.</param>
    /// <param name="phrases">As the policy has them.</param>
    public static IReadOnlyList<string> In(string text, IReadOnlyList<string> phrases)
    {
        var folded = Fold(text);
        return [.. phrases.Where(p => Has(folded, Fold(p)))];
    }

    /// <remarks>Ends of letters keep their blank, so that "fee" is not found in "coffee"; Chinese has no gaps between words.</remarks>
    private static bool Has(string text, string phrase)
    {
        var wanted = phrase.Trim();
        if (wanted.Length == 0)
        {
            return false;
        }

        for (var at = text.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = text.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            if (IsEdge(text[at - 1], wanted[0]) && IsEdge(wanted[^1], text[at + wanted.Length]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEdge(char one, char other) => one >= '\u2E80' || other >= '\u2E80' || one == ' ' || other == ' ';
}
