using Mediation.Core.Workflows;
using Stateless;

namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>
/// The whole state × action table of a risk event. No step of the first report needs an approval, and none waits for another: calling, writing and correcting
/// are open from the first moment (DOMAIN 8.30). A call or a report that is still owed is recorded after the end as well.
/// </summary>
public static class RiskEventWorkflow
{
    public static readonly Workflow<RiskEventState, RiskEventAction> Table = new("Ownership:ActionNotAllowed", machine =>
    {
        WhileOpen(machine.Configure(RiskEventState.Learned).Permit(RiskEventAction.WriteFirst, RiskEventState.Reported));
        WhileOpen(
            machine
                .Configure(RiskEventState.Reported)
                .PermitReentry(RiskEventAction.WriteFollowUp)
                .PermitReentry(RiskEventAction.Transmit)
                .Permit(RiskEventAction.Dispose, RiskEventState.Disposed)
        );
        machine
            .Configure(RiskEventState.Disposed)
            .PermitReentry(RiskEventAction.RecordCall)
            .PermitReentry(RiskEventAction.Transmit)
            .PermitReentry(RiskEventAction.LinkCase)
            .Permit(RiskEventAction.Resume, RiskEventState.Reported)
            .Permit(RiskEventAction.WriteFinal, RiskEventState.Concluded);
        machine
            .Configure(RiskEventState.Concluded)
            .PermitReentry(RiskEventAction.RecordCall)
            .PermitReentry(RiskEventAction.Transmit)
            .PermitReentry(RiskEventAction.LinkCase);
    });

    private static void WhileOpen(StateMachine<RiskEventState, RiskEventAction>.StateConfiguration state) =>
        state
            .PermitReentry(RiskEventAction.Acknowledge)
            .PermitReentry(RiskEventAction.CallNext)
            .PermitReentry(RiskEventAction.RecordCall)
            .PermitReentry(RiskEventAction.Revise)
            .PermitReentry(RiskEventAction.LinkCase)
            .PermitReentry(RiskEventAction.ActivatePlan);
}
