namespace Mediation.Ownership.Domain.Risk;

/// <summary>
/// Finds the words of the signals in a narrative. A word inside an exception (跳楼价) or under a denial (没有自杀的想法) does not count; one that stands
/// elsewhere in the same text does.
/// </summary>
internal sealed class RiskWords
{
    private readonly List<SoughtSignal> signals;
    private readonly string[] before;
    private readonly string[] between;
    private readonly string[] unlessBefore;
    private readonly string[] unlessInClause;
    private readonly string[] unlessAfter;
    private readonly string[] after;
    private readonly string[] speakers;

    public RiskWords(IReadOnlyList<RiskSignal> signals, RiskNegation negation)
    {
        this.signals =
        [
            .. signals.Select(s => new SoughtSignal(
                s.Signal,
                [.. s.Words.Select(w => new SoughtWord(w))],
                Phrases(s.Exceptions ?? []),
                Phrases(s.ExceptionsOfOthers ?? [])
            )),
        ];
        (before, between, after) = (Phrases(negation.Before), Phrases(negation.Between), Phrases(negation.After));
        (unlessBefore, unlessInClause, unlessAfter) = (Phrases(negation.UnlessBefore), Phrases(negation.UnlessInClause), Phrases(negation.UnlessAfter));
        speakers = Phrases(negation.Speakers);
    }

    /// <summary>Of each signal the first of its words that counts, in the order of the policy.</summary>
    public IReadOnlyList<RiskMention> In(string narrative)
    {
        if (narrative.Length == 0)
        {
            return [];
        }

        var text = FoldedNarrative.Of(narrative);
        List<RiskMention> found = [];
        foreach (var (signal, words, exceptions, exceptionsOfOthers) in signals)
        {
            var spans = exceptions
                .SelectMany(text.Places)
                .Concat(exceptionsOfOthers.SelectMany(text.Places).Where(span => !IsOfSpeaker(text, span.Start)))
                .Where(span => text.IsUnbroken(span.Start, span.End))
                .ToList();
            foreach (var match in words.SelectMany(word => word.In(text)).Where(at => !at.IsWithin(spans) && !IsDenied(text, (at.Start, at.End))).Take(1))
            {
                found.Add(new RiskMention(signal, match.Word));
            }
        }

        return found;
    }

    private bool IsOfSpeaker(FoldedNarrative text, int at)
    {
        var earlier = text.Text[text.ClauseAt(at)..at];
        return Array.Exists(speakers, phrase => earlier.Contains(phrase, StringComparison.Ordinal));
    }

    private bool IsDenied(FoldedNarrative text, (int Start, int End) word)
    {
        if (text.IsAsked(word.End) || Array.Exists(unlessAfter, phrase => text.Follows(word.End, phrase)))
        {
            return false;
        }

        if (Array.Exists(after, phrase => text.Follows(word.End, phrase)))
        {
            return true;
        }

        // 没有|任何|过|… : what may stand between is taken away, one after another, until what denies is found.
        var (clause, at) = (text.ClauseAt(word.Start), word.Start);
        while (at > clause)
        {
            at = text.Text[at - 1] == ' ' ? at - 1 : at;
            if (Array.Find(before, phrase => text.EndsWith(clause, at, phrase)) is { } denial)
            {
                return !IsUndone(text, clause, at - denial.Length, at);
            }

            if (Array.Find(between, phrase => text.EndsWith(clause, at, phrase)) is not { } passed)
            {
                return false;
            }

            at -= passed.Length;
        }

        return false;
    }

    /// <param name="text">The narrative.</param>
    /// <param name="clause">Where its clause begins.</param>
    /// <param name="at">Where the denial begins.</param>
    /// <param name="denied">Where it ends: 是不是要 asks, though 不是要 denies.</param>
    private bool IsUndone(FoldedNarrative text, int clause, int at, int denied)
    {
        var end = at > clause && text.Text[at - 1] == ' ' ? at - 1 : at;
        var earlier = text.Text[clause..denied];
        return Array.Exists(unlessBefore, phrase => text.EndsWith(clause, end, phrase))
            || Array.Exists(unlessInClause, phrase => earlier.Contains(phrase, StringComparison.Ordinal));
    }

    /// <summary>The longest first: of two that fit the one that takes more.</summary>
    private static string[] Phrases(IReadOnlyList<string> words) =>
        [.. words.Select(FoldedNarrative.Phrase).Where(phrase => phrase.Length > 0).OrderByDescending(phrase => phrase.Length)];

    private sealed record SoughtSignal(string Signal, List<SoughtWord> Words, string[] Exceptions, string[] ExceptionsOfOthers);
}
