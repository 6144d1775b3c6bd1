namespace Mediation.Ownership.Domain.Risk;

/// <summary>From which score a level begins.</summary>
public sealed record RiskThresholds(int Elevated, int Major, int Critical)
{
    public RiskLevel LevelOf(int score) =>
        score >= Critical ? RiskLevel.Critical
        : score >= Major ? RiskLevel.Major
        : score >= Elevated ? RiskLevel.Elevated
        : RiskLevel.General;
}
