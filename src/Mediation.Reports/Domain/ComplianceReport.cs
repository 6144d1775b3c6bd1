namespace Mediation.Reports.Domain;

/// <summary>The compliance report: cases and mediation by date of receipt, timeliness by the day on which the duty was settled.</summary>
/// <param name="ByVerifiedCause">Of the cases that were decided, by the cause as verified.</param>
/// <param name="CausesCorrected">How many of these were registered with another cause.</param>
public sealed record ComplianceReport(
    DateOnly From,
    DateOnly To,
    int Total,
    int Open,
    IReadOnlyList<CountBy<ComplaintState>> ByState,
    IReadOnlyList<CountBy<IntakeChannel>> ByChannel,
    IReadOnlyList<CountBy<string>> ByProduct,
    IReadOnlyList<CountBy<string>> ByVerifiedCause,
    int CausesCorrected,
    IReadOnlyList<Timeliness> Timeliness,
    MediationFigures Mediation
)
{
    /// <summary>Of the total those that were merged into another: receipts of a dispute that is counted with the case that leads it.</summary>
    public int Merged { get; init; }

    /// <summary>What was decided on each claim of the cases, by what was asked for; all kinds together stand last.</summary>
    public IReadOnlyList<ClaimOutcomes> ByClaim { get; init; } = [];
}
