namespace Mediation.Ownership.Domain.Risk;

/// <summary>The rules of the rating, policy <c>risk-score</c>.</summary>
/// <param name="RepeatDays">Days before receipt in which an earlier complaint counts as a repeat.</param>
public sealed record RiskRules(
    RiskThresholds Thresholds,
    IReadOnlyList<RiskBand> Amount,
    RiskBand Elderly,
    int RepeatDays,
    IReadOnlyList<RiskBand> Repeat,
    IReadOnlyList<RiskBand> Group,
    IReadOnlyList<RiskSignal> Signals,
    int OverduePoints,
    int MediationEndedPoints,
    InterviewGroup InterviewGroup
)
{
    public const string PolicyKey = "risk-score";
}
