namespace Mediation.Complaints.Work;

/// <summary>A task of the reader's own is open: the one that is due first.</summary>
public sealed class OwnTaskStep(InstitutionTime institution) : ICaseStep
{
    public Task<CaseStep?> NextAsync(CaseContext context, CancellationToken ct) =>
        Task.FromResult(
            context.View.Tasks.FirstOrDefault(t => t.MayComplete) is { } task
                ? new CaseStep(CaseStepPriority.Task, "Case:Next:Task", ("what", task.What), ("by", task.SetBy))
                {
                    Act = nameof(CompleteTask),
                    DueAt = institution.EndOfDay(task.DueOn),
                }
                : null
        );
}
