namespace Mediation.Referrals.Proposals;

/// <summary>Mediation can be asked for while it can be proposed and no body failed with it; an unnamed person is asked for the name first.</summary>
public sealed class AskMediationStep(MediationReader reader) : ICaseStep
{
    public async Task<CaseStep?> NextAsync(CaseContext context, CancellationToken ct)
    {
        // Not every reader of the page handles the case; what is allowed says so.
        if (!context.Allows(ComplaintAction.BeginMediation) || !context.Reader.May(ReferralPermissions.Refer))
        {
            return null;
        }

        var mediation = await reader.OfAsync(context);
        if (mediation?.State == MediationState.Failed)
        {
            return null;
        }

        EarlierMediation[] earlier = mediation is null ? [] : [new EarlierMediation(mediation.Number, mediation.State)];
        return ProposalPolicy.RefusalOf(context.State, context.View.Complainant.Name is null, earlier)?.Code switch
        {
            null => new CaseStep(CaseStepPriority.Optional, "Mediation:Ask")
            {
                Link = new StepLink(context.ActAddress(MediationTab.Key, nameof(ProposeMediation)), "Mediation:AskButton"),
            },
            ReferralErrors.AnonymousCode => new CaseStep(CaseStepPriority.Optional, "Mediation:AskUnnamed") { IsWaiting = true },
            _ => null,
        };
    }
}
