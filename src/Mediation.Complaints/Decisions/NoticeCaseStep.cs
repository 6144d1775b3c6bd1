namespace Mediation.Complaints.Decisions;

/// <summary>
/// Notifying the complainant comes before closing: the notice is to be sent, is on its way, or was not taken. Once one is delivered or another
/// is proven, or where nothing is known that reaches the complainant, closing with its proof is the next step.
/// </summary>
public sealed class NoticeCaseStep(OncePerRequest<ListDecisionNotices.Input, ListDecisionNotices.Result> notices) : ICaseStep
{
    public async Task<CaseStep?> NextAsync(CaseContext context, CancellationToken ct) =>
        !context.Allows(ComplaintAction.NotifyDecision) || !context.View.ToComplainant.IsOpen
            ? null
            : await notices.RunAsync(new ListDecisionNotices.Input(context.Id)) switch
            {
                { Progress: NoticeProgress.UnderWay } => new CaseStep(CaseStepPriority.Notice, "Case:Next:NoticeUnderWay") { IsWaiting = true },
                { Progress: NoticeProgress.Failed } => Send("Case:Next:NoticeFailed"),
                { Progress: NoticeProgress.None, Channel: not null } => Send("Case:Next:Notice"),
                _ => null,
            };

    private static CaseStep Send(string key) => new(CaseStepPriority.Notice, key) { Act = nameof(SendDecisionNotice) };
}
