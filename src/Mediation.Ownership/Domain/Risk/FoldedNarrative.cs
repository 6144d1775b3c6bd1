using System.Text;
using Mediation.Core.Search;

namespace Mediation.Ownership.Domain.Risk;

/// <summary>
/// A text as words of signals are looked for in it: half width, lower case, simplified, without what nobody sees, and without marks, blanks and line breaks
/// between Chinese characters. Words of letters keep one blank between them. It knows where something stood that was left out, for a denial does not reach
/// across it.
/// </summary>
internal sealed class FoldedNarrative
{
    /// <summary>From here on characters are Chinese, or of another script without blanks between its words.</summary>
    private const char FirstHan = '\u2E80';

    private readonly List<Gap> gaps = [];

    private FoldedNarrative(string text)
    {
        StringBuilder folded = new(text.Length + 2);
        Add(folded, ' ', Gap.Sentence);
        var gap = Gap.None;
        var isBlank = false;
        var written = SearchTokens.Folded(text);
        for (var at = 0; at < written.Length; at++)
        {
            var c = written[at];
            if (!IsOfWord(written, at))
            {
                isBlank = true;
                gap = Wider(
                    gap,
                    c is '？' or '?' ? Gap.Question
                        : c is '。' or '！' or '；' or '!' or ';' ? Gap.Sentence
                        : c == ' ' ? gap
                        : Gap.Pause
                );
                continue;
            }

            if (isBlank && c < FirstHan && folded[^1] is not ' ' and < FirstHan)
            {
                Add(folded, ' ', gap);
            }

            // A blank is a comma to whoever writes Chinese on a telephone.
            Add(folded, c, isBlank && (c >= FirstHan || folded[^1] >= FirstHan) ? Wider(gap, Gap.Pause) : gap);
            (gap, isBlank) = (Gap.None, false);
        }

        Add(folded, ' ', Wider(gap, Gap.Sentence));
        Text = folded.ToString();
    }

    private enum Gap
    {
        None,

        /// <summary>A comma, a blank, a line break, any mark.</summary>
        Pause,

        /// <summary>The end of a sentence.</summary>
        Sentence,

        /// <summary>The end of a sentence that asks.</summary>
        Question,
    }

    public string Text { get; }

    public static FoldedNarrative Of(string text) => new(text);

    /// <summary>A word of the policy as it stands in <see cref="Text"/>.</summary>
    public static string Phrase(string word) => new FoldedNarrative(word).Text.Trim();

    /// <summary>Where a phrase stands: Chinese anywhere within a sentence, letters as whole words.</summary>
    public IEnumerable<(int Start, int End)> Places(string phrase)
    {
        for (
            var at = phrase.Length == 0 ? -1 : Text.IndexOf(phrase, StringComparison.Ordinal);
            at >= 0;
            at = Text.IndexOf(phrase, at + 1, StringComparison.Ordinal)
        )
        {
            var end = at + phrase.Length;
            if (IsEdge(Text[at - 1], phrase[0]) && IsEdge(phrase[^1], Text[end]) && WidestIn(at, end) < Gap.Sentence)
            {
                yield return (at, end);
            }
        }
    }

    /// <summary>Whether nothing was left out between two places.</summary>
    public bool IsUnbroken(int start, int end) => WidestIn(start, end) == Gap.None;

    /// <summary>The beginning of the clause that a place is in.</summary>
    public int ClauseAt(int at)
    {
        while (at > 0 && gaps[at] == Gap.None)
        {
            at--;
        }

        return at;
    }

    /// <summary>Whether the clause that a place ends in asks: 我不会跳楼吗, 我不会跳楼？.</summary>
    public bool IsAsked(int end)
    {
        while (gaps[end] == Gap.None)
        {
            end++;
        }

        return gaps[end] == Gap.Question || Text[end - 1] is '吗' or '嘛';
    }

    /// <summary>Whether a phrase stands directly before a place, within the clause.</summary>
    public bool EndsWith(int from, int at, string phrase) =>
        at - phrase.Length is var start
        && start >= from
        && string.CompareOrdinal(Text, start, phrase, 0, phrase.Length) == 0
        && IsEdge(start == 0 ? ' ' : Text[start - 1], phrase[0]);

    /// <summary>Whether a phrase stands directly after a place, with nothing left out between.</summary>
    public bool Follows(int end, string phrase)
    {
        var at = Text[end] == ' ' && end + 1 < Text.Length ? end + 1 : end;
        return string.CompareOrdinal(Text, at, phrase, 0, phrase.Length) == 0 && gaps[at] == Gap.None && IsUnbroken(at, at + phrase.Length);
    }

    /// <summary>A picture of two characters (😭) is a mark, a rare Chinese character is none.</summary>
    private static bool IsOfWord(string text, int at) =>
        !char.IsSurrogate(text[at]) ? char.IsLetterOrDigit(text[at])
        : char.IsHighSurrogate(text[at]) ? at + 1 < text.Length && char.IsLetterOrDigit(text, at)
        : at > 0 && char.IsLetterOrDigit(text, at - 1);

    private static bool IsEdge(char one, char other) => one >= FirstHan || other >= FirstHan || one == ' ' || other == ' ';

    private static Gap Wider(Gap one, Gap other) => one > other ? one : other;

    private Gap WidestIn(int start, int end)
    {
        var widest = Gap.None;
        for (var at = start + 1; at < end; at++)
        {
            widest = Wider(widest, gaps[at]);
        }

        return widest;
    }

    private void Add(StringBuilder folded, char c, Gap before)
    {
        folded.Append(c);
        gaps.Add(before);
    }
}
