using Mediation.Core.Workflows;

namespace Mediation.Ownership.Domain;

/// <summary>What can be done to an ownership whose case has ended, until it is closed out.</summary>
public static class CloseOutWorkflow
{
    public static readonly Workflow<CloseOutState, OwnershipAction> Table = new("Ownership:ActionNotAllowed", machine =>
    {
        machine
            .Configure(CloseOutState.Due)
            .PermitReentry(OwnershipAction.WithdrawMeasure)
            .PermitReentry(OwnershipAction.RecordContact)
            .Permit(OwnershipAction.CloseOut, CloseOutState.ClosedOut)
            .Permit(OwnershipAction.RefuseCloseOut, CloseOutState.Returned);

        machine
            .Configure(CloseOutState.Returned)
            .PermitReentry(OwnershipAction.WithdrawMeasure)
            .PermitReentry(OwnershipAction.RecordContact)
            .Permit(OwnershipAction.RequestCloseOut, CloseOutState.Due);
    });

    /// <summary>Whether it is an action of closing out at all; the others are refused by <see cref="OwnershipWorkflow"/>.</summary>
    public static bool Knows(OwnershipAction action) => Table.Steps.Any(step => step.Action == action);
}
