namespace Mediation.Ownership.CasePage;

/// <summary>Risk and ownership of a case as its page and the API show them.</summary>
/// <param name="Risk">The newest rating; null for a case that was never rated.</param>
/// <param name="Leader">The ownership; null below Major.</param>
/// <param name="MayAssess">Whether the reader may rate the case again.</param>
public sealed record OwnershipView(Guid CaseId, string Number, RiskView? Risk, LeaderView? Leader, bool MayAssess);
