namespace Mediation.Referrals.CasePage;

/// <summary>What a mediation asks for next while it goes on, and how it shapes the decision once it is over.</summary>
public sealed class MediationStep(MediationReader reader, DateText dates) : ICaseStep
{
    public async Task<CaseStep?> NextAsync(CaseContext context, CancellationToken ct) =>
        context.Reader.May(ReferralPermissions.Read) && await reader.OfAsync(context) is { } mediation
            ? MediationWorkflow.IsOpen(mediation.State)
                ? UnderWay(context, mediation)
                : Over(context, mediation)
            : null;

    private CaseStep UnderWay(CaseContext context, CaseMediation m)
    {
        var isOurs = MediationWorkflow.IsWithBank(m.State);
        var key = MediationWorkflow.IsMediating(m.State) && m.NextSessionAt is not null ? "Session" : m.State.ToString();
        return new CaseStep(
            m.MayRefer ? CaseStepPriority.CaseWorkByTerms : CaseStepPriority.Waiting,
            $"Mediation:Next:{key}",
            ("body", m.Body),
            ("mediator", m.Mediator),
            ("acceptBy", m.AcceptBy is { } until ? dates.LimitSoon(until) : null),
            ("startsAt", m.NextSessionAt is { } at ? dates.Soon(at) : null)
        )
        {
            IsWaiting = !isOurs,
            Link = new StepLink(
                isOurs && m.MayRefer ? context.ActAddress(MediationTab.Key, ActOf(m.State)) : context.TabAddress(MediationTab.Key) + "#tab",
                m.MayRefer && isOurs ? $"Mediation:Next:{key}Button" : "Mediation:Next:Look",
                IsMain: m.MayRefer && isOurs
            ),
        };
    }

    private static string ActOf(MediationState state) => state == MediationState.ConsentPending ? nameof(RecordConsent) : nameof(PushCase);

    /// <summary>Only for whoever decides: as agreed, or alone after a mediation that came to nothing.</summary>
    private CaseStep? Over(CaseContext context, CaseMediation m) =>
        context.Allows(ComplaintAction.Decide) && m.State != MediationState.Withdrawn
            ? new CaseStep(
                CaseStepPriority.CaseWorkByTerms,
                $"Mediation:Next:{m.State}{(m.AgreedAmount is null ? "" : "Sum")}",
                ("body", m.Body),
                ("agreedOn", m.EndedAt is { } ended ? dates.Day(ended) : null),
                ("amount", m.AgreedAmount),
                ("payBy", m.PayBy is { } day ? dates.MonthDay(day) : null)
            )
            {
                Act = nameof(Complaints.Decisions.DecideComplaint),
            }
            : null;
}
