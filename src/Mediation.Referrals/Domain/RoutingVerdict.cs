namespace Mediation.Referrals.Domain;

/// <summary>One body as judged.</summary>
/// <param name="Preference">Its place among those that the unit prefers, from one; null when it is not among them.</param>
public sealed record RoutingVerdict(Guid BodyId, string Code, string Name, RoutingReason Reason, int OpenCases, int AcceptanceDays, int? Preference = null);
