namespace Mediation.Complaints.Regulators;

/// <summary>A regulator waits for its answer: after the case's own next act, and above all once the complainant was notified.</summary>
public sealed class RegulatorStep : ICaseStep
{
    public Task<CaseStep?> NextAsync(CaseContext context, CancellationToken ct) => Task.FromResult(Of(context));

    private CaseStep? Of(CaseContext context)
    {
        if (context.View.Duties.FirstOrDefault(d => d is { IsOpen: true, AnswersTo: AnswerTo.Regulator }) is not { } duty)
        {
            return null;
        }

        var name = context.View.Forwards.FirstOrDefault(f => f.Id == duty.Subject)?.Regulator ?? string.Empty;
        return context.Allows(ComplaintAction.AnswerRegulator)
            ? new CaseStep(CaseStepPriority.Task, "Case:Next:AnswerRegulator", ("regulator", name)) { Act = nameof(AnswerRegulator), DueAt = duty.DueAt }
            : new CaseStep(CaseStepPriority.Waiting, "Case:Next:RegulatorWaits", ("regulator", name), ("handler", context.View.Handler))
            {
                IsWaiting = true,
                DueAt = duty.DueAt,
            };
    }
}
