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

    private RiskWords? words;

    /// <summary>The words of the signals that a narrative has; what a rating keeps of it.</summary>
    public IReadOnlyList<RiskMention> MentionsIn(string narrative) =>
        (words is { } kept && kept.IsOf(this) ? kept : words = new RiskWords(Signals, Negation)).In(narrative);
}
