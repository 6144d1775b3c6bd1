namespace Mediation.Ownership.Domain.Contingency;

/// <summary>Where an activation stands.</summary>
public enum PlanActivationState
{
    Active,

    /// <summary>Ended, with lessons learned.</summary>
    Ended,
}
