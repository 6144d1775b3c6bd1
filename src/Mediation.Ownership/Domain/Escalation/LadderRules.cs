namespace Mediation.Ownership.Domain.Escalation;

/// <summary>The ladders, policy <c>escalation-ladder</c>, the highest level first.</summary>
/// <param name="AlarmEveryHours">Clock hours between alarms once the ladder is used up or nobody can be named.</param>
/// <param name="ClockHoursPerWorkingHour">What a working hour counts when the working calendar does not reach so far.</param>
public sealed record LadderRules(IReadOnlyList<Ladder> Ladders, int AlarmEveryHours, int ClockHoursPerWorkingHour)
{
    public const string PolicyKey = "escalation-ladder";

    public Ladder For(RiskLevel level) => Ladders.First(l => level >= l.LevelAtLeast);
}
