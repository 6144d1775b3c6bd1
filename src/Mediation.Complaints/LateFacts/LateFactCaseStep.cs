namespace Mediation.Complaints.LateFacts;

/// <summary>A fact that was reported late waits: to be decided on by the reader, or by somebody else.</summary>
public sealed class LateFactCaseStep(Texts texts) : ICaseStep
{
    public Task<CaseStep?> NextAsync(CaseContext context, CancellationToken ct) => Task.FromResult(Of(context));

    private CaseStep? Of(CaseContext context)
    {
        var waiting = context.View.LateFacts.FirstOrDefault(f => f is { State: LateFactState.Waiting, IsOvertaken: false });
        if (waiting is null)
        {
            return null;
        }

        (string, object?)[] values = [("by", waiting.ReportedBy), ("kind", texts.Of(waiting.Kind))];
        return waiting.MayDecide
            ? new CaseStep(CaseStepPriority.Answer, "Case:Next:LateFact", values) { Act = nameof(ApproveLateFact) }
            : new CaseStep(CaseStepPriority.Waiting, "Case:Next:LateFactWaits", values) { IsWaiting = true };
    }
}
