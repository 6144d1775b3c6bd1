namespace Mediation.Complaints.Term;

/// <summary>A request for more time waits: to be decided by the reader, or by somebody else.</summary>
public sealed class ExtensionCaseStep : ICaseStep
{
    public Task<CaseStep?> NextAsync(CaseContext context, CancellationToken ct) => Task.FromResult(Of(context));

    private static CaseStep? Of(CaseContext context)
    {
        var waiting = context.View.Extensions.Where(e => e.State == ExtensionState.Requested).ToList();
        return waiting.Find(e => e.MayDecide) is { } mine
                ? new CaseStep(CaseStepPriority.Answer, "Case:Next:Extension", ("by", mine.RequestedBy), ("to", mine.ToDays)) { Act = nameof(ApproveExtension) }
            : waiting.Count > 0 ? new CaseStep(CaseStepPriority.Waiting, "Case:Next:ExtensionWaits", ("to", waiting[0].ToDays)) { IsWaiting = true }
            : null;
    }
}
