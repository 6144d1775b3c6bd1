namespace Mediation.Referrals.Referral;

/// <summary>
/// Mediation can be asked for while the bank has to decide, nothing was agreed yet and no body failed with it; an unnamed person
/// cannot consent.
/// </summary>
public sealed class AskMediationStep(MediationReader reader) : ICaseStep
{
    public async Task<CaseStep?> NextAsync(CaseContext context, CancellationToken ct)
    {
        if (
            !context.Allows(ComplaintAction.BeginMediation)
            || !context.Reader.May(ReferralPermissions.Refer)
            || (await reader.OfAsync(context))?.State is not (null or MediationState.NotAccepted or MediationState.Withdrawn)
        )
        {
            return null;
        }

        return context.View.Complainant.Name is null
            ? new CaseStep(CaseStepPriority.Optional, "Mediation:AskUnnamed") { IsWaiting = true }
            : new CaseStep(CaseStepPriority.Optional, "Mediation:Ask")
            {
                Link = new StepLink(context.TabAddress(MediationTab.Key) + "#tab", "Mediation:AskButton"),
            };
    }
}
