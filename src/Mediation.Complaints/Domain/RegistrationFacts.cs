namespace Mediation.Complaints.Domain;

/// <summary>What is known when a complaint is registered, checked and normalised.</summary>
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
    ForwardFacts? Forward = null
);
