namespace Mediation.Ownership.Domain.Contingency;

/// <summary>What can be done to an active plan.</summary>
public enum PlanActivationAction
{
    AssignRole,

    /// <summary>Whoever has a role is present (点名).</summary>
    ConfirmPresence,
    CompleteItem,
    MarkItemLate,
    End,
}
