namespace Mediation.Complaints.CasePage;

/// <summary>A case as its page and the API show it. Persons are masked.</summary>
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
);

/// <summary>A code and its word in the reader's language.</summary>
public sealed record CodeItemView(string Code, string Word);

/// <summary>The complainant, masked.</summary>
public sealed record ComplainantView(
    string? Name,
    bool IsOrganisation,
    IdentityDocumentType? DocumentType,
    string? DocumentNumber,
    string? Phone,
    int? Age,
    bool IsElderly
);

/// <summary>A duty and how it stands.</summary>
public sealed record DutyView(DutyKind Kind, string RuleId, int PolicyVersion, DutyState State, DateTimeOffset DueAt, DateTimeOffset? SettledAt);

/// <summary>A file of the case.</summary>
public sealed record AttachmentView(Guid Id, string Name, string MediaType, long Bytes, string Sha256, DateTimeOffset UploadedAt);

/// <summary>The decision with its reasons.</summary>
public sealed record DecisionView(DecisionOutcome Outcome, decimal? GrantedAmount, string Reasons, DateTimeOffset DecidedAt);
