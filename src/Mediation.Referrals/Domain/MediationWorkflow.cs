using Mediation.Core.Workflows;

namespace Mediation.Referrals.Domain;

/// <summary>
/// The whole state × action table of a mediation that the bank pushes. Consent taken back ends the referral as a withdrawal; what
/// was lawfully shared before stays valid (PIPL Art. 15). An agreement needs a held session with both parties; without agreement it
/// can end once accepted.
/// </summary>
public static class MediationWorkflow
{
    public static readonly Workflow<MediationState, MediationAction> Table = new("Referrals:ActionNotAllowed", machine =>
    {
        machine
            .Configure(MediationState.ConsentPending)
            .Permit(MediationAction.RecordConsent, MediationState.Consented)
            .Permit(MediationAction.Withdraw, MediationState.Withdrawn);

        machine
            .Configure(MediationState.Consented)
            .Permit(MediationAction.Push, MediationState.Pushed)
            .Permit(MediationAction.Withdraw, MediationState.Withdrawn);

        machine
            .Configure(MediationState.Pushed)
            .Permit(MediationAction.Acknowledge, MediationState.Acknowledged)
            .Permit(MediationAction.Withdraw, MediationState.Withdrawn);

        machine
            .Configure(MediationState.Acknowledged)
            .Permit(MediationAction.Accept, MediationState.Accepted)
            .Permit(MediationAction.Decline, MediationState.NotAccepted)
            .Permit(MediationAction.Withdraw, MediationState.Withdrawn);

        machine
            .Configure(MediationState.Accepted)
            .Permit(MediationAction.AppointMediator, MediationState.MediatorAppointed)
            .Permit(MediationAction.Fail, MediationState.Failed)
            .Permit(MediationAction.Withdraw, MediationState.Withdrawn);

        machine
            .Configure(MediationState.MediatorAppointed)
            .PermitReentry(MediationAction.AppointMediator)
            .PermitReentry(MediationAction.ScheduleSession)
            .PermitReentry(MediationAction.MoveSession)
            .PermitReentry(MediationAction.CancelSession)
            .Permit(MediationAction.RecordSession, MediationState.InMediation)
            .Permit(MediationAction.Fail, MediationState.Failed)
            .Permit(MediationAction.Withdraw, MediationState.Withdrawn);

        machine
            .Configure(MediationState.InMediation)
            .PermitReentry(MediationAction.AppointMediator)
            .PermitReentry(MediationAction.ScheduleSession)
            .PermitReentry(MediationAction.MoveSession)
            .PermitReentry(MediationAction.CancelSession)
            .PermitReentry(MediationAction.RecordSession)
            .Permit(MediationAction.Agree, MediationState.Agreed)
            .Permit(MediationAction.Fail, MediationState.Failed)
            .Permit(MediationAction.Withdraw, MediationState.Withdrawn);
    });

    /// <summary>The states of <see cref="IsWithBank"/>, for conditions that the database evaluates.</summary>
    public static readonly IReadOnlyList<MediationState> WithBank = [MediationState.ConsentPending, MediationState.Consented];

    /// <summary>Whether the case is still under way.</summary>
    public static bool IsOpen(MediationState state) => Table.Allowed(state).Any();

    /// <summary>Whether the bank has to act next: the consent is to be recorded, or the case to be pushed.</summary>
    public static bool IsWithBank(MediationState state) => WithBank.Contains(state);

    /// <summary>Whether the body holds it and the complaint's clock therefore stands still (Order 2020/3, Art. 23).</summary>
    public static bool IsWithBody(MediationState state) => state is MediationState.Acknowledged or MediationState.Accepted || IsMediating(state);

    /// <summary>Whether a mediator is at work: sessions are set and held.</summary>
    public static bool IsMediating(MediationState state) => state is MediationState.MediatorAppointed or MediationState.InMediation;
}
