namespace Mediation.Complaints.Domain.Investigation;

/// <summary>One of the things that the complainant asked for when the complaint was registered.</summary>
/// <param name="Demand">Code of what is asked for.</param>
/// <param name="Amount">Renminbi, or null.</param>
/// <param name="Words">What is asked for in words, or null.</param>
public sealed record RegisteredClaim(string Demand, decimal? Amount, Note? Words);
