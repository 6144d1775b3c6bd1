namespace Mediation.Ownership.Domain.Risk;

/// <summary>Points from this value upward; of several bands the highest reached counts alone.</summary>
public sealed record RiskBand(decimal From, int Points);

/// <summary>From which score a level begins.</summary>
public sealed record RiskThresholds(int Elevated, int Major, int Critical)
{
    public RiskLevel LevelOf(int score) =>
        score >= Critical ? RiskLevel.Critical
        : score >= Major ? RiskLevel.Major
        : score >= Elevated ? RiskLevel.Elevated
        : RiskLevel.General;
}

/// <summary>A signal that is recorded at intake, comes with the channel, or stands in the narrative; however often, it counts once.</summary>
/// <param name="Signal">Key of its words, <c>Risk:{signal}</c>.</param>
/// <param name="Words">Words of the narrative. Chinese ones anywhere, Latin ones as whole words in any case.</param>
public sealed record RiskSignal(string Signal, int Points, IReadOnlyList<string> Words, RiskSigns? Sign = null, IntakeChannel? Channel = null);

/// <summary>A group of so many persons on this channel is a major complaint by definition (Order 2020/3, Art. 28).</summary>
public sealed record InterviewGroup(int Persons, IntakeChannel Channel);

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
