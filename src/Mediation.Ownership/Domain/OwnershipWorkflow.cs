using Mediation.Core.Workflows;
using Stateless;

namespace Mediation.Ownership.Domain;

/// <summary>The whole state × action table of an ownership.</summary>
public static class OwnershipWorkflow
{
    public static readonly Workflow<OwnershipState, OwnershipAction> Table = new("Ownership:ActionNotAllowed", machine =>
    {
        WhileOpen(machine.Configure(OwnershipState.Vacant).Permit(OwnershipAction.Name, OwnershipState.Named).PermitReentry(OwnershipAction.Alarm));

        WhileOpen(
            machine
                .Configure(OwnershipState.Named)
                .Permit(OwnershipAction.Accept, OwnershipState.Accepted)
                .Permit(OwnershipAction.Decline, OwnershipState.Vacant)
                .PermitReentry(OwnershipAction.Escalate)
                .PermitReentry(OwnershipAction.Alarm)
        );

        WhileOpen(
            machine
                .Configure(OwnershipState.Accepted)
                .Permit(OwnershipAction.HandOver, OwnershipState.Vacant)
                .Permit(OwnershipAction.Escalate, OwnershipState.Named)
                .PermitReentry(OwnershipAction.Alarm)
                .PermitReentry(OwnershipAction.SetMeasure)
                .PermitReentry(OwnershipAction.RecordContact)
        );

        machine.Configure(OwnershipState.Lifted).Permit(OwnershipAction.Resume, OwnershipState.Vacant);
    });

    /// <summary>Measures outlive the leader who set them, and the ownership ends with its case, whoever is responsible.</summary>
    private static void WhileOpen(StateMachine<OwnershipState, OwnershipAction>.StateConfiguration state) =>
        state
            .PermitReentry(OwnershipAction.CompleteMeasure)
            .PermitReentry(OwnershipAction.WithdrawMeasure)
            .PermitReentry(OwnershipAction.MarkMeasureLate)
            .Permit(OwnershipAction.Lift, OwnershipState.Lifted);
}
