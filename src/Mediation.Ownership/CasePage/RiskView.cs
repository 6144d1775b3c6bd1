namespace Mediation.Ownership.CasePage;

/// <summary>A rating with what each signal added.</summary>
public sealed record RiskView(
    int Score,
    RiskLevel Level,
    DateTimeOffset At,
    AssessmentOccasion Occasion,
    RuleView Rule,
    IReadOnlyList<RiskContribution> Contributions
);
