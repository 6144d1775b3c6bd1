namespace Mediation.Core.Policies;

/// <summary>By which day the version of a policy is chosen.</summary>
public enum PolicyValidity
{
    /// <summary>By the day on which the case was received: what was received before keeps the rules of then.</summary>
    ByReceipt,

    /// <summary>The newest version, at once: facts about the world, such as the calendar, of which there is only one that is right.</summary>
    ByNow,
}
