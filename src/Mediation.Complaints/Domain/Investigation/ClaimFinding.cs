namespace Mediation.Complaints.Domain.Investigation;

/// <summary>What was established about a claim, as the handler records it.</summary>
/// <param name="Result">What it came to.</param>
/// <param name="Responsibility">Who answers for it.</param>
/// <param name="Area">Where the bank's fault lies; null where it is none of the bank's.</param>
/// <param name="Unit">Unit of the bank that answers for it; null where it is none of the bank's.</param>
/// <param name="Words">What was established.</param>
/// <param name="Evidence">Files of the case and notes of its contacts.</param>
public sealed record ClaimFinding(
    FindingResult Result,
    Responsibility Responsibility,
    FaultArea? Area,
    OrganisationUnit? Unit,
    Note Words,
    IReadOnlyList<Guid> Evidence
);
