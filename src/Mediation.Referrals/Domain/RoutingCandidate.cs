namespace Mediation.Referrals.Domain;

/// <summary>What routing knows of a body.</summary>
/// <param name="OpenCases">Cases it has open now.</param>
public sealed record RoutingCandidate(MediationBody Body, IReadOnlyList<CooperationAgreement> Agreements, int OpenCases);
