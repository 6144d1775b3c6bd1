using Mediation.Core.Redaction;

namespace Mediation.Complaints.Domain;

/// <summary>What is known when a complaint is registered, checked and normalised.</summary>
/// <param name="PersonalValues">What of the complainant is covered in the narrative for its readers.</param>
public sealed record RegistrationFacts(
    string Number,
    OrganisationUnit Unit,
    IntakeChannel Channel,
    string ProductCode,
    string CauseCode,
    string DemandCode,
    decimal? ClaimedAmount,
    string Narrative,
    RiskSigns Signs,
    int GroupSize,
    DateTimeOffset ReceivedAt,
    string? ExternalReference,
    ForwardFacts? Forward = null,
    IReadOnlyList<PersonalValue>? PersonalValues = null
);
