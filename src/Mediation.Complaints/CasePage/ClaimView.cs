namespace Mediation.Complaints.CasePage;

/// <summary>One thing that the complainant asks for, with what was established about it.</summary>
/// <param name="Id">That of the registration has the id of the complaint.</param>
/// <param name="What">What is asked for in words; persons are covered.</param>
/// <param name="IsFirst">Whether it is that of the registration.</param>
/// <param name="IsDropped">Whether it is not asked for any more.</param>
/// <param name="Finding">What was established; null while nothing was.</param>
public sealed record ClaimView(Guid Id, CodeItemView Demand, decimal? Amount, string? What, bool IsFirst, bool IsDropped, FindingView? Finding)
{
    /// <summary>What the decision that holds says on it; null where it was made on the whole.</summary>
    public ClaimDecisionView? Decision { get; init; }
}

/// <summary>What was decided on one claim.</summary>
/// <param name="Reasons">Why; persons are covered, null where the reasons of the whole say it.</param>
public sealed record ClaimDecisionView(DecisionOutcome Outcome, decimal? GrantedAmount, string? Reasons);

/// <summary>What was established about a claim; for the bank's own people.</summary>
/// <param name="Area">Where the bank's fault lies.</param>
/// <param name="Unit">Name of the unit that answers for it.</param>
/// <param name="Words">What was established; persons are covered.</param>
/// <param name="By">Name of who recorded it.</param>
public sealed record FindingView(
    FindingResult Result,
    Responsibility Responsibility,
    FaultArea? Area,
    string? Unit,
    string? UnitCode,
    string Words,
    IReadOnlyList<EvidenceView> Evidence,
    string By,
    DateTimeOffset At
);

/// <summary>A file or a contact on which a finding rests.</summary>
/// <param name="File">Name of the file, with persons covered; null for a contact.</param>
/// <param name="Manner">How it was spoken; null for a file.</param>
/// <param name="At">When it was handed in or spoken.</param>
public sealed record EvidenceView(Guid Id, string? File, ContactManner? Manner, DateTimeOffset? At);
