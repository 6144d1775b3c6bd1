namespace Mediation.Reports.Domain;

/// <summary>The compliance report: cases and mediation by date of receipt, timeliness by the day on which the duty was settled.</summary>
public sealed record ComplianceReport(
    DateOnly From,
    DateOnly To,
    int Total,
    int Open,
    IReadOnlyList<CountBy<ComplaintState>> ByState,
    IReadOnlyList<CountBy<IntakeChannel>> ByChannel,
    IReadOnlyList<CountBy<string>> ByProduct,
    IReadOnlyList<Timeliness> Timeliness,
    MediationFigures Mediation
);
