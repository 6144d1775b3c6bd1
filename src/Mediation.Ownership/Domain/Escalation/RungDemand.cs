namespace Mediation.Ownership.Domain.Escalation;

/// <summary>What is required of the one who is responsible.</summary>
public enum RungDemand
{
    Accept,

    /// <summary>Accept, or see to it that somebody does.</summary>
    AcceptOrName,
}
