namespace Mediation.Complaints.Domain.Endings;

/// <summary>New facts and reasons with which a complaint is opened again.</summary>
/// <param name="When">When the material was received.</param>
/// <param name="Proof">Reference of the material.</param>
public sealed record NewFacts(DatedAct When, string Proof);
