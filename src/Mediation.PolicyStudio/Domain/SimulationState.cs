namespace Mediation.PolicyStudio.Domain;

/// <summary>How far a simulation is.</summary>
public enum SimulationState
{
    /// <summary>Its first step has not come yet.</summary>
    Waiting,

    /// <summary>Some cases are looked at, others are not.</summary>
    Running,

    /// <summary>All cases were looked at.</summary>
    Done,

    /// <summary>A person stopped it, or the draft was decided; what was found until then stays.</summary>
    Cancelled,

    /// <summary>A step failed again and again.</summary>
    Failed,
}
