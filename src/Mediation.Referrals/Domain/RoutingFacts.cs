namespace Mediation.Referrals.Domain;

/// <summary>What routing knows of a case.</summary>
public sealed record RoutingFacts(string ProductCode, string UnitPath, decimal? Amount, DateOnly Today);
