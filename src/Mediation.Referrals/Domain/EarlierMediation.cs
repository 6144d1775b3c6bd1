namespace Mediation.Referrals.Domain;

/// <summary>A mediation that a complaint has had so far, as <see cref="ProposalPolicy"/> needs to know it.</summary>
public sealed record EarlierMediation(string Number, MediationState State);
