namespace Mediation.Ownership.Domain.Contingency;

/// <summary>What a contingency plan is for (专项应急预案).</summary>
public enum PlanScenario
{
    Gathering,
    OnlineStorm,
    SelfHarmThreat,
    ElderlyInDistress,
    Outage,
}
