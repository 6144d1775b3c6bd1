namespace Mediation.Ownership.Domain.RiskEvents;

public sealed partial class RiskEvent
{
    /// <summary>The plan that is active; null while none is.</summary>
    public Guid? ActivePlanId { get; private set; }

    public string? PlanActivatorName { get; private set; }

    public DateTimeOffset? PlanActivatedAt { get; private set; }

    /// <summary>A plan is activated; the event is changed by that, so of two at once one is refused.</summary>
    /// <exception cref="BusinessException"><c>Plans:AlreadyActive</c></exception>
    public void StartPlan(Guid planId, string by, DateTimeOffset now)
    {
        if (ActivePlanId is not null)
        {
            throw PlanErrors.AlreadyActive(PlanActivatorName!, PlanActivatedAt!.Value);
        }

        Fire(RiskEventAction.ActivatePlan);
        (ActivePlanId, PlanActivatorName, PlanActivatedAt) = (planId, by, now);
    }

    /// <summary>The plan ends; while the event is open another may be activated then.</summary>
    public void EndPlan() => (ActivePlanId, PlanActivatorName, PlanActivatedAt) = (null, null, null);
}
