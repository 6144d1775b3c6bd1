namespace Mediation.Complaints.CasePage;

/// <summary>A case as its page and the API show it. Persons are masked, in its free text, too.</summary>
public sealed record ComplaintView(
    Guid Id,
    int Version,
    string Number,
    ComplaintState State,
    string Unit,
    string UnitCode,
    IntakeChannel Channel,
    CodeItemView Product,
    CodeItemView Cause,
    CodeItemView Demand,
    decimal? ClaimedAmount,
    string Narrative,
    RiskSigns Signs,
    int GroupSize,
    DateTimeOffset ReceivedAt,
    DateTimeOffset RegisteredAt,
    DateTimeOffset? ClosedAt,
    Guid? HandlerId,
    string? Handler,
    Holder Holder,
    string HolderName,
    int RiskScore,
    RiskLevel RiskLevel,
    ComplainantView Complainant,
    ClockReading Clock,
    ClockReading InternalClock,
    IReadOnlyList<DutyView> Duties,
    IReadOnlyList<AttachmentView> Attachments,
    DecisionView? Decision,
    IReadOnlyList<ComplaintAction> Allowed,
    bool MayReveal
)
{
    /// <summary>How many entries the history had: changes after these are not in this view.</summary>
    public int HistoryLength { get; init; }
}
