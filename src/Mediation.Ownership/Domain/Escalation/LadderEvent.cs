namespace Mediation.Ownership.Domain.Escalation;

/// <summary>What leads to a rung at once, whatever time is left.</summary>
public enum LadderEvent
{
    /// <summary>The case was rated above the level by which its leader was named.</summary>
    RiskRaised,

    /// <summary>A second measure became late under the present leader.</summary>
    MeasureLateAgain,

    /// <summary>A second leader did not take the case.</summary>
    DeclinedAgain,
}
