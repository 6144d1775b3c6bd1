namespace Mediation.Core.Organisation;

/// <summary>An administrator proposed a reorganisation; another one has to approve it.</summary>
/// <param name="CaseId"><see cref="HistoryChains.Institution"/>.</param>
/// <param name="ReorganisationId">It.</param>
/// <param name="Change">What it changes.</param>
/// <param name="UnitId">The unit; null for a person and a new unit.</param>
/// <param name="PersonId">Who leaves; null for a unit.</param>
public sealed record ReorganisationProposed(Guid CaseId, Guid ReorganisationId, ReorganisationKind Change, Guid? UnitId, Guid? PersonId) : DomainEvent(CaseId);

/// <summary>Another administrator approved it. It holds at once, or from its day on.</summary>
/// <param name="CaseId"><see cref="HistoryChains.Institution"/>.</param>
/// <param name="ReorganisationId">It.</param>
/// <param name="Change">What it changes.</param>
/// <param name="LeavesOn">First day on which the person is not there any more; null for a unit.</param>
public sealed record ReorganisationApproved(Guid CaseId, Guid ReorganisationId, ReorganisationKind Change, DateOnly? LeavesOn) : DomainEvent(CaseId);

/// <summary>It was refused, or taken back by whoever proposed it.</summary>
/// <param name="CaseId"><see cref="HistoryChains.Institution"/>.</param>
/// <param name="ReorganisationId">It.</param>
/// <param name="Change">What it would have changed.</param>
public sealed record ReorganisationRefused(Guid CaseId, Guid ReorganisationId, ReorganisationKind Change) : DomainEvent(CaseId);

/// <summary>It holds from here on, and the open work begins to follow.</summary>
/// <param name="CaseId"><see cref="HistoryChains.Institution"/>.</param>
/// <param name="ReorganisationId">It.</param>
/// <param name="Change">What it changed.</param>
/// <param name="UnitId">The unit; null for a person.</param>
/// <param name="TargetUnitId">The unit above it or its successor; null where there is none.</param>
/// <param name="FromPath">Path of the unit until now; null for a person.</param>
/// <param name="ToPath">Path of the unit from now on; null for a person.</param>
/// <param name="PersonId">Who left; null for a unit.</param>
public sealed record ReorganisationBegan(
    Guid CaseId,
    Guid ReorganisationId,
    ReorganisationKind Change,
    Guid? UnitId,
    Guid? TargetUnitId,
    string? FromPath,
    string? ToPath,
    Guid? PersonId
) : DomainEvent(CaseId);

/// <summary>All open work followed.</summary>
/// <param name="CaseId"><see cref="HistoryChains.Institution"/>.</param>
/// <param name="ReorganisationId">It.</param>
/// <param name="Change">What it changed.</param>
/// <param name="Followed">How many pieces of work were found.</param>
public sealed record ReorganisationFinished(Guid CaseId, Guid ReorganisationId, ReorganisationKind Change, int Followed) : DomainEvent(CaseId), ISystemEvent;
