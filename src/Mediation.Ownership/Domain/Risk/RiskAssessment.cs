namespace Mediation.Ownership.Domain.Risk;

/// <summary>A rating as it came out, with what each signal added and under which version of the rules. Never changed; the newest counts.</summary>
public sealed class RiskAssessment
{
    private RiskAssessment() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid CaseId { get; private set; }

    public DateTimeOffset At { get; private set; }

    public AssessmentOccasion Occasion { get; private set; }

    public int Score { get; private set; }

    public RiskLevel Level { get; private set; }

    /// <summary>All signs up to now: those of intake and those added at a later rating.</summary>
    public RiskSigns Signs { get; private set; }

    public string ContributionsJson { get; private set; } = string.Empty;

    /// <summary>What it was made from: rated again under the same version it comes out the same.</summary>
    public string FactsJson { get; private set; } = string.Empty;

    /// <summary>Version of the policy <c>risk-score</c>.</summary>
    public int PolicyVersion { get; private set; }

    public IReadOnlyList<RiskContribution> Contributions => Reasons.Read<RiskContribution>(ContributionsJson);

    public RiskFacts Facts => Reasons.ReadOne<RiskFacts>(FactsJson);

    public static RiskAssessment Of(Guid caseId, AssessmentOccasion occasion, RiskScore score, RiskFacts facts, int policyVersion, DateTimeOffset now) =>
        new()
        {
            CaseId = caseId,
            At = now,
            Occasion = occasion,
            Score = score.Total,
            Level = score.Level,
            Signs = facts.Signs,
            ContributionsJson = Reasons.Write(score.Contributions),
            FactsJson = Reasons.WriteOne(facts),
            PolicyVersion = policyVersion,
        };
}
