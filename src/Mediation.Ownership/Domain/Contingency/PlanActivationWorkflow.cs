using Mediation.Core.Workflows;

namespace Mediation.Ownership.Domain.Contingency;

/// <summary>The whole state × action table of an activation.</summary>
public static class PlanActivationWorkflow
{
    public static readonly Workflow<PlanActivationState, PlanActivationAction> Table = new("Ownership:ActionNotAllowed", machine =>
        machine
            .Configure(PlanActivationState.Active)
            .PermitReentry(PlanActivationAction.AssignRole)
            .PermitReentry(PlanActivationAction.ConfirmPresence)
            .PermitReentry(PlanActivationAction.CompleteItem)
            .PermitReentry(PlanActivationAction.MarkItemLate)
            .Permit(PlanActivationAction.End, PlanActivationState.Ended)
    );
}
