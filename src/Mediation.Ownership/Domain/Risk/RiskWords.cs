namespace Mediation.Ownership.Domain.Risk;

/// <summary>
/// Finds the words of the signals in a narrative. A word inside an exception (跳楼价) or under a denial (没有自杀的想法) does not count; one that stands
/// elsewhere in the same text does.
/// </summary>
internal sealed class RiskWords
{
    private readonly List<(RiskSignal Signal, List<(string Word, string Phrase)> Words, string[] Exceptions)> signals;
    private readonly string[] before;
    private readonly string[] between;
    private readonly string[] unlessBefore;
    private readonly string[] unlessInClause;
    private readonly string[] unlessAfter;
    private readonly string[] after;

    private readonly (IReadOnlyList<RiskSignal> Signals, RiskNegation Negation) source;

    public RiskWords(IReadOnlyList<RiskSignal> signals, RiskNegation negation)
    {
        source = (signals, negation);
        this.signals = [.. signals.Select(s => (s, s.Words.Select(w => (w, FoldedNarrative.Phrase(w))).ToList(), Phrases(s.Exceptions ?? [])))];
        (before, between, after) = (Phrases(negation.Before), Phrases(negation.Between), Phrases(negation.After));
        (unlessBefore, unlessInClause, unlessAfter) = (Phrases(negation.UnlessBefore), Phrases(negation.UnlessInClause), Phrases(negation.UnlessAfter));
    }

    /// <summary>Whether it was made from these, and not from those of a changed copy.</summary>
    public bool IsOf(RiskRules rules) => ReferenceEquals(source.Signals, rules.Signals) && ReferenceEquals(source.Negation, rules.Negation);

    /// <summary>Of each signal the first of its words that counts, in the order of the policy.</summary>
    public IReadOnlyList<RiskMention> In(string narrative)
    {
        if (narrative.Length == 0)
        {
            return [];
        }

        var text = FoldedNarrative.Of(narrative);
        List<RiskMention> found = [];
        foreach (var (signal, words, exceptions) in signals)
        {
            var spans = exceptions.SelectMany(text.Places).Where(span => text.IsUnbroken(span.Start, span.End)).ToList();
            if (words.Find(word => text.Places(word.Phrase).Any(at => Counts(text, at, spans))) is { Word: { } match })
            {
                found.Add(new RiskMention(signal.Signal, match));
            }
        }

        return found;
    }

    private bool Counts(FoldedNarrative text, (int Start, int End) word, List<(int Start, int End)> exceptions) =>
        !exceptions.Exists(span => span.Start <= word.Start && word.End <= span.End) && !IsDenied(text, word);

    private bool IsDenied(FoldedNarrative text, (int Start, int End) word)
    {
        if (Array.Exists(unlessAfter, phrase => text.Follows(word.End, phrase)))
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
                return !IsUndone(text, clause, at - denial.Length);
            }

            if (Array.Find(between, phrase => text.EndsWith(clause, at, phrase)) is not { } passed)
            {
                return false;
            }

            at -= passed.Length;
        }

        return false;
    }

    private bool IsUndone(FoldedNarrative text, int clause, int at)
    {
        var end = at > clause && text.Text[at - 1] == ' ' ? at - 1 : at;
        var earlier = text.Text[clause..at];
        return Array.Exists(unlessBefore, phrase => text.EndsWith(clause, end, phrase))
            || Array.Exists(unlessInClause, phrase => earlier.Contains(phrase, StringComparison.Ordinal));
    }

    /// <summary>The longest first: of two that fit the one that takes more.</summary>
    private static string[] Phrases(IReadOnlyList<string> words) =>
        [.. words.Select(FoldedNarrative.Phrase).Where(phrase => phrase.Length > 0).OrderByDescending(phrase => phrase.Length)];
}
