namespace Mediation.Complaints.Handling;

/// <summary>Material was asked for and has not come: the reader waits, or records after the day that was set what came.</summary>
public sealed class SupplementCaseStep(InstitutionTime institution, TimeProvider clock) : ICaseStep
{
    public Task<CaseStep?> NextAsync(CaseContext context, CancellationToken ct) => Task.FromResult(Of(context));

    private CaseStep? Of(CaseContext context)
    {
        if (context.View.ClosedAt is not null || context.View.Supplements.Where(s => s.Answer is null).MinBy(s => s.ReplyBy) is not { } waiting)
        {
            return null;
        }

        (string, object?)[] values = [("materials", waiting.Materials), ("day", waiting.ReplyBy)];
        return waiting.ReplyBy < institution.Today(clock) && context.Allows(ComplaintAction.AnswerSupplement)
            ? new CaseStep(CaseStepPriority.Task, "Case:Next:SupplementOver", values) { Act = nameof(RecordSupplementAnswer) }
            : new CaseStep(CaseStepPriority.Waiting, "Case:Next:SupplementWaits", values) { IsWaiting = true };
    }
}
