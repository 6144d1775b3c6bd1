using System.Runtime.CompilerServices;

namespace Mediation.Ownership.Domain.Risk;

/// <summary>The rules of the rating, policy <c>risk-score</c>.</summary>
/// <param name="Negation">When a word of the narrative counts for nothing.</param>
/// <param name="RepeatDays">Days before receipt in which an earlier complaint counts as a repeat.</param>
public sealed record RiskRules(
    RiskThresholds Thresholds,
    IReadOnlyList<RiskBand> Amount,
    RiskBand Elderly,
    int RepeatDays,
    IReadOnlyList<RiskBand> Repeat,
    IReadOnlyList<RiskBand> Group,
    IReadOnlyList<RiskSignal> Signals,
    RiskNegation Negation,
    int OverduePoints,
    int MediationEndedPoints,
    InterviewGroup InterviewGroup
)
{
    public const string PolicyKey = "risk-score";

    /// <summary>Folding all words takes longer than looking for them. A changed copy has a list of its own, and what nobody holds any more goes.</summary>
    private static readonly ConditionalWeakTable<IReadOnlyList<RiskSignal>, ConditionalWeakTable<RiskNegation, RiskWords>> Folded = [];

    /// <summary>The words of the signals that a narrative has; what a rating keeps of it.</summary>
    public IReadOnlyList<RiskMention> MentionsIn(string narrative) =>
        Folded.GetOrCreateValue(Signals).GetValue(Negation, negation => new RiskWords(Signals, negation)).In(narrative);

    /// <summary>Whether other rules find the same words in every narrative: then those that were kept of one stand for it.</summary>
    public bool HasWordsOf(RiskRules other) => Reasons.WriteOne(Searched) == Reasons.WriteOne(other.Searched);

    private object Searched =>
        new { Signals = Signals.Select(s => new RiskSignal(s.Signal, 0, s.Words, null, null, s.Exceptions, s.ExceptionsOfOthers)), Negation };
}
