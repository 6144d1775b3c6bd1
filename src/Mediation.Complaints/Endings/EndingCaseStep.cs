namespace Mediation.Complaints.Endings;

/// <summary>A proposal to refuse or terminate waits: to be decided by the reader, or by somebody else.</summary>
public sealed class EndingCaseStep(Texts texts) : ICaseStep
{
    public Task<CaseStep?> NextAsync(CaseContext context, CancellationToken ct) => Task.FromResult(Of(context));

    private CaseStep? Of(CaseContext context)
    {
        var waiting = context.View.Endings.Where(e => e.State == EndingProposalState.Proposed).ToList();
        if (waiting.Find(e => e.MayDecide) is { } mine && context.Allows(ComplaintAction.SendEndingBack))
        {
            (string, object?)[] values = [("by", mine.ProposedBy), ("ending", texts.Of(mine.Kind)), ("ground", mine.GroundName)];
            return new CaseStep(CaseStepPriority.Answer, "Case:Next:Ending", values) { Act = nameof(ApproveEnding) };
        }

        return waiting.Count > 0 && context.View.ClosedAt is null
            ? new CaseStep(CaseStepPriority.Waiting, "Case:Next:EndingWaits", ("ending", texts.Of(waiting[0].Kind))) { IsWaiting = true }
            : null;
    }
}
