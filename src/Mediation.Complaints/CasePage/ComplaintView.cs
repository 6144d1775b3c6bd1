using Mediation.Documents.Domain;

namespace Mediation.Complaints.CasePage;

/// <summary>A case as its page and the API show it. Persons are masked, in its free text, too.</summary>
/// <param name="IsOpen">Whether anything is owed still, be it an answer to a regulator after the complainant was notified.</param>
/// <param name="DutiesVersion">Version of the rules by which its duties are counted.</param>
/// <param name="Duties">What the bank owes by when: what is owed first leads, what is settled follows.</param>
/// <param name="Forwards">What regulators forwarded.</param>
/// <param name="Extensions">Requests for more time.</param>
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
    bool IsOpen,
    int DutiesVersion,
    IReadOnlyList<DutyView> Duties,
    IReadOnlyList<ForwardView> Forwards,
    IReadOnlyList<ExtensionView> Extensions,
    IReadOnlyList<AttachmentView> Attachments,
    DecisionView? Decision,
    IReadOnlyList<ComplaintAction> Allowed,
    bool MayReveal
)
{
    /// <summary>How many entries the history had: changes after these are not in this view.</summary>
    public int HistoryLength { get; init; }

    /// <summary>The steps by which its limits can be made longer now.</summary>
    public IReadOnlyList<ExtensionStep> ExtensionSteps { get; init; } = [];

    /// <summary>The grounds on which its limits can stand still.</summary>
    public IReadOnlyList<GroundView> Grounds { get; init; } = [];

    /// <summary>Proposals to refuse or terminate it, the oldest first.</summary>
    public IReadOnlyList<EndingView> Endings { get; init; } = [];

    /// <summary>What the complainant was asked for, the oldest first.</summary>
    public IReadOnlyList<SupplementView> Supplements { get; init; } = [];

    /// <summary>Reviews of its decisions by the superior institution, the oldest first.</summary>
    public IReadOnlyList<ReviewView> Reviews { get; init; } = [];

    /// <summary>What an application for review would meet; null where the reader cannot record one.</summary>
    public ReviewOutlook? ReviewOutlook { get; init; }

    /// <summary>What is to be done about it, open ones first, then the newest.</summary>
    public IReadOnlyList<TaskView> Tasks { get; init; } = [];

    /// <summary>Facts that were reported late, the oldest first.</summary>
    public IReadOnlyList<LateFactView> LateFacts { get; init; } = [];

    /// <summary>What is asked for, that of the registration first, with what was established about it.</summary>
    public IReadOnlyList<ClaimView> Claims { get; init; } = [];

    /// <summary>The claims that were not given up.</summary>
    internal IReadOnlyList<ClaimView> Standing => [.. Claims.Where(c => !c.IsDropped)];

    /// <summary>Renminbi asked for by all claims that stand; null where none is.</summary>
    internal decimal? ClaimedInAll => Standing.Any(c => c.Amount is not null) ? Standing.Sum(c => c.Amount ?? 0m) : null;

    /// <summary>Its letters to the complainant, the oldest first.</summary>
    public IReadOnlyList<LetterView> Letters { get; init; } = [];

    /// <summary>Whether the reader handles it.</summary>
    public bool MayHandle { get; init; }

    /// <summary>Another legal entity to which it was given; null unless it is transferred.</summary>
    public CompanyTransferView? PassedTo { get; init; }

    /// <summary>Of a withdrawn one: whether anything was paid or promised for that; only for supervisors, leaders and compliance.</summary>
    public WithdrawalPayment? WithdrawalPayment { get; init; }

    /// <summary>Whether the reader can have the notice of its acceptance made.</summary>
    internal bool MayIssueAcceptance =>
        MayHandle
        && (State is ComplaintState.Registered or ComplaintState.Handling or ComplaintState.Mediating)
        && Letters.All(l => l.Kind != DocumentKind.AcceptanceNotice);

    /// <summary>The review from which its decision comes; null where the unit decided.</summary>
    internal ReviewView? DecidingReview => Decision is { } decision ? Reviews.LastOrDefault(r => r.IsSource(decision)) : null;

    /// <summary>What the letter of its decision is about.</summary>
    internal Guid? DecisionSubject { get; init; }

    /// <summary>Complaints about the same dispute that were merged into it, by their receipt.</summary>
    public IReadOnlyList<MergedCaseView> MergedCases { get; init; } = [];

    /// <summary>Its links to and from complaints that the reader sees, the newest first.</summary>
    public IReadOnlyList<LinkView> Links { get; init; } = [];

    /// <summary>The group of complaints with one cause to which it belongs; null where it is of none.</summary>
    public Guid? GroupId { get; init; }

    /// <summary>Whether that group was not closed yet.</summary>
    public bool IsGroupOpen { get; init; }

    /// <summary>The complaint into which it was merged; null unless it is merged.</summary>
    public LeadingCaseView? Leading { get; init; }

    /// <summary>Whether an agency may stand behind it.</summary>
    public AgencyStanding Agency { get; init; }

    /// <summary>What its signals of an agency add up to.</summary>
    public int AgencyPoints { get; init; }

    /// <summary>The approved proposal by which it is refused or terminated.</summary>
    internal EndingView? Ending =>
        State is ComplaintState.Refused or ComplaintState.Terminated ? Endings.LastOrDefault(e => e.State == EndingProposalState.Approved) : null;

    /// <summary>The duties that the law sets, the one that ends first at the head.</summary>
    internal IEnumerable<DutyView> Legal => Duties.Where(d => d.IsLegal);

    /// <summary>The legal duty of the answer to the complainant that ends first.</summary>
    internal DutyView ToComplainant => Legal.First(d => d.AnswersTo == AnswerTo.Complainant);
}
