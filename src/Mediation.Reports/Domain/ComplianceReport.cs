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

/// <summary>How many of one kind.</summary>
public sealed record CountBy<T>(T Key, string Word, int Count);

/// <summary>How a duty was kept in the period.</summary>
/// <param name="InTime">Settled in time, among those settled in the period or still overdue at its end.</param>
/// <param name="Late">Settled too late.</param>
/// <param name="StillOverdue">Overdue at the end of the period and not settled by then.</param>
public sealed record Timeliness(DutyKind Kind, Share InTime, int Met, int Late, int StillOverdue)
{
    public static Timeliness Of(DutyKind kind, int met, int late, int stillOverdue) =>
        new(kind, new Share(met, met + late + stillOverdue), met, late, stillOverdue);
}

/// <summary>Mediation of these cases. Two success rates are in use; each says which one it is (DOMAIN 3.4).</summary>
/// <param name="Pushed">Received by a body.</param>
/// <param name="SumAgreed">Renminbi agreed.</param>
/// <param name="SuccessOfAccepted">A: agreed ÷ accepted.</param>
/// <param name="SuccessOfCompleted">B: agreed ÷ completed (agreed, failed, withdrawn after acceptance).</param>
public sealed record MediationFigures(
    int Pushed,
    int Accepted,
    int Agreed,
    decimal SumAgreed,
    Share SuccessOfAccepted,
    Share SuccessOfCompleted,
    IReadOnlyList<BodyFigures> Bodies
);

/// <summary>The same by body.</summary>
public sealed record BodyFigures(string Body, int Pushed, int Accepted, int Agreed, decimal SumAgreed, Share SuccessOfAccepted, Share SuccessOfCompleted);

/// <summary>One mediation, as the list behind a figure shows it.</summary>
public sealed record MediationRow(
    string ComplaintNumber,
    string Number,
    string Body,
    MediationState State,
    DateTimeOffset? AcknowledgedAt,
    decimal? AgreedAmount,
    DateOnly? PayBy
);
