namespace Mediation.Complaints.Domain;

/// <summary>What is known of a regulator's forward of a complaint (监管转办).</summary>
/// <param name="Regulator">Code of the regulator, see <see cref="Regulator"/>.</param>
/// <param name="Reference">Its number there.</param>
/// <param name="ForwardedAt">When it reached the bank: its limit is counted from here.</param>
public sealed record ForwardFacts(string Regulator, string Reference, DateTimeOffset ForwardedAt);
