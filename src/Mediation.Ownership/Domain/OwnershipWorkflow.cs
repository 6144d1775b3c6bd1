using Mediation.Core.Workflows;

namespace Mediation.Ownership.Domain;

/// <summary>The whole state × action table of an ownership.</summary>
public static class OwnershipWorkflow
{
    public static readonly Workflow<OwnershipState, OwnershipAction> Table = new("Ownership:ActionNotAllowed", machine =>
    {
        machine
            .Configure(OwnershipState.Vacant)
            .Permit(OwnershipAction.Name, OwnershipState.Named)
            .PermitReentry(OwnershipAction.Alarm)
            .PermitReentry(OwnershipAction.CompleteMeasure)
            .PermitReentry(OwnershipAction.WithdrawMeasure)
            .PermitReentry(OwnershipAction.MarkMeasureLate)
            .Permit(OwnershipAction.Lift, OwnershipState.Lifted);

        machine
            .Configure(OwnershipState.Named)
            .Permit(OwnershipAction.Accept, OwnershipState.Accepted)
            .Permit(OwnershipAction.Decline, OwnershipState.Vacant)
            .PermitReentry(OwnershipAction.Escalate)
            .PermitReentry(OwnershipAction.Alarm)
            .PermitReentry(OwnershipAction.CompleteMeasure)
            .PermitReentry(OwnershipAction.WithdrawMeasure)
            .PermitReentry(OwnershipAction.MarkMeasureLate)
            .Permit(OwnershipAction.Lift, OwnershipState.Lifted);

        machine
            .Configure(OwnershipState.Accepted)
            .Permit(OwnershipAction.HandOver, OwnershipState.Vacant)
            .PermitReentry(OwnershipAction.SetMeasure)
            .PermitReentry(OwnershipAction.CompleteMeasure)
            .PermitReentry(OwnershipAction.WithdrawMeasure)
            .PermitReentry(OwnershipAction.MarkMeasureLate)
            .Permit(OwnershipAction.Lift, OwnershipState.Lifted);
    });
}
