namespace Mediation.Ownership.Domain.Contingency;

/// <summary>A plan was activated.</summary>
public sealed record PlanActivated(Guid CaseId, Guid ActivationId, Guid RiskEventId, string Number, PlanScenario Scenario, int PolicyVersion)
    : DomainEvent(CaseId);

public sealed record PlanRoleAssigned(Guid CaseId, Guid ActivationId, Guid RiskEventId, string Role, Guid PersonId) : DomainEvent(CaseId);

public sealed record PlanPresenceConfirmed(Guid CaseId, Guid ActivationId, Guid RiskEventId, string Role, Guid PersonId) : DomainEvent(CaseId);

public sealed record PlanItemCompleted(Guid CaseId, Guid ActivationId, Guid RiskEventId, Guid TaskId, string Item) : DomainEvent(CaseId);

/// <summary>The limit of the event moved, and with it the item that is the same duty.</summary>
public sealed record PlanItemMoved(Guid CaseId, Guid ActivationId, Guid RiskEventId, Guid TaskId, string Item, DateTimeOffset DueAt) : DomainEvent(CaseId);

/// <summary>The time of an item passed.</summary>
public sealed record PlanItemLate(Guid CaseId, Guid ActivationId, Guid RiskEventId, Guid TaskId, string Item, DateTimeOffset DueAt)
    : DomainEvent(CaseId),
        ISystemEvent;

/// <param name="OpenItems">Items that were not done, each with a reason.</param>
public sealed record PlanEnded(Guid CaseId, Guid ActivationId, Guid RiskEventId, int OpenItems) : DomainEvent(CaseId);

/// <summary>The record of a plan that ended was printed; seals its document.</summary>
public sealed record PlanRecordIssued(Guid CaseId, Guid ActivationId, Guid RiskEventId, string Number, Guid DocumentId, string Sha256, string TextSha256)
    : DomainEvent(CaseId);

public sealed record PlanDrillRecorded(Guid CaseId, Guid DrillId, Guid UnitId, PlanScenario Scenario, DateOnly HeldOn) : DomainEvent(CaseId);
