using Mediation.Core.Workflows;

namespace Mediation.Ownership.Domain;

/// <summary>Where the ownership of a case stands. The rung of the ladder is a number beside it, not a state.</summary>
public enum OwnershipState
{
    /// <summary>Nobody is responsible yet or any more; the search goes on by timer.</summary>
    Vacant,

    /// <summary>A leader is named and has to accept within the limit.</summary>
    Named,

    /// <summary>The leader owns the case.</summary>
    Accepted,

    /// <summary>The case ended, and the ownership with it.</summary>
    Lifted,
}

/// <summary>What can be done to an ownership.</summary>
public enum OwnershipAction
{
    Name,
    Accept,
    Decline,
    Escalate,

    /// <summary>Alarm the head office: nobody accepts or nobody can be named.</summary>
    Alarm,
    HandOver,
    SetMeasure,
    CompleteMeasure,
    WithdrawMeasure,
    MarkMeasureLate,
    Lift,
}

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
