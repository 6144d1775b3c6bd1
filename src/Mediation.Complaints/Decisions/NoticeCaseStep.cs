using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Decisions;

/// <summary>
/// Notifying the complainant comes before closing: the notice is to be sent, is on its way, or was not taken. Once one is delivered, or where nothing is
/// known that reaches the complainant, closing with its proof is the next step.
/// </summary>
public sealed class NoticeCaseStep(DecisionNoticeReader notices, ICaseDirectory directory) : ICaseStep
{
    public async Task<CaseStep?> NextAsync(CaseContext context, CancellationToken ct)
    {
        if (!context.Allows(ComplaintAction.NotifyDecision))
        {
            return null;
        }

        return await notices.ProgressAsync(context.Id, ct) switch
        {
            NoticeProgress.Delivered => null,
            NoticeProgress.UnderWay => new CaseStep(CaseStepPriority.Notice, "Case:Next:NoticeUnderWay") { IsWaiting = true },
            NoticeProgress.Failed => Send("Case:Next:NoticeFailed"),
            _ => await directory.FindContactAsync(context.Id, ct) is { Channel: not null } ? Send("Case:Next:Notice") : null,
        };
    }

    private static CaseStep Send(string key) => new(CaseStepPriority.Notice, key) { Act = nameof(SendDecisionNotice) };
}
