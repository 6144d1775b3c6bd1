namespace Mediation.Ownership.Domain.Contingency;

/// <summary>Which plan is activated, on what evidence, by whom.</summary>
/// <param name="Ordinal">Which activation of the event it is, from 1.</param>
public sealed record PlanStart(PlanScenario Scenario, string Evidence, int Ordinal, Actor By);
