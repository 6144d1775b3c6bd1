namespace Mediation.Ownership.Lists;

/// <summary>What a leader sees.</summary>
/// <param name="Awaiting">Named to the leader, to be accepted.</param>
/// <param name="Running">Owned by the leader.</param>
/// <param name="Alarmed">In the leader's scope, with nobody who accepts or can be named.</param>
public sealed record OwnedCases(IReadOnlyList<OwnedCase> Awaiting, IReadOnlyList<OwnedCase> Running, IReadOnlyList<OwnedCase> Alarmed, OwnedLedger Ledger);
