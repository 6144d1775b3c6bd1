namespace Mediation.Core.Policies;

/// <summary>A person drafted a new version of a policy; another person has to approve it.</summary>
/// <param name="CaseId"><see cref="HistoryChains.Institution"/>.</param>
/// <param name="DraftId">The draft.</param>
/// <param name="Policy">Key of the policy.</param>
/// <param name="BasedOn">The version that it changes.</param>
public sealed record PolicyDrafted(Guid CaseId, Guid DraftId, string Policy, int BasedOn) : DomainEvent(CaseId);

/// <summary>Another person approved a draft: it is a version from now on.</summary>
/// <param name="CaseId"><see cref="HistoryChains.Institution"/>.</param>
/// <param name="DraftId">The draft.</param>
/// <param name="Policy">Key of the policy.</param>
/// <param name="PolicyVersion">Number of the new version.</param>
/// <param name="EffectiveFrom">First local day on which it is in force.</param>
/// <param name="AuthorId">Who drafted it.</param>
public sealed record PolicyPublished(Guid CaseId, Guid DraftId, string Policy, int PolicyVersion, DateOnly EffectiveFrom, Guid AuthorId) : DomainEvent(CaseId);

/// <summary>A draft was rejected, or its author took it back; nothing changes.</summary>
/// <param name="CaseId"><see cref="HistoryChains.Institution"/>.</param>
/// <param name="DraftId">The draft.</param>
/// <param name="Policy">Key of the policy.</param>
/// <param name="State"><see cref="PolicyDraftState.Rejected"/> or <see cref="PolicyDraftState.Withdrawn"/>.</param>
/// <param name="AuthorId">Who drafted it.</param>
public sealed record PolicyNotPublished(Guid CaseId, Guid DraftId, string Policy, PolicyDraftState State, Guid AuthorId) : DomainEvent(CaseId);
