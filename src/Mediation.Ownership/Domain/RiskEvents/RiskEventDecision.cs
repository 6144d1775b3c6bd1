namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>Of which class an event is, and why.</summary>
public sealed record RiskEventDecision(RiskEventClass Class, IReadOnlyList<TriggerReason> Reasons);

/// <summary>What became of a trigger.</summary>
/// <param name="Key">See <see cref="RiskEventTrigger"/>.</param>
/// <param name="Class">Which class it would make.</param>
/// <param name="Unknown">What has to be known before it can be said; empty where it can.</param>
public sealed record TriggerReason(string Key, RiskEventClass Class, TriggerVerdict Verdict, IReadOnlyList<RiskEventMeasure> Unknown);

/// <summary>Whether a trigger holds.</summary>
public enum TriggerVerdict
{
    Reached,
    NotReached,

    /// <summary>待核：a fact is missing.</summary>
    Pending,
}
