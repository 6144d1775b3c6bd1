using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Complaints.Listeners;

/// <summary>Tells the owner of a task that it is theirs, and that its day is over; what is to be done stands on the case.</summary>
public sealed class TaskNotices(MediationDbContext db, InstitutionTime institution, CurrentUser user, TimeProvider clock)
    : IDomainEventHandler<TaskSet>,
        IDomainEventHandler<TaskGiven>,
        IDomainEventHandler<TaskLate>
{
    public Task HandleAsync(TaskSet happened, CancellationToken ct)
    {
        if (happened.OwnerId != user.Id)
        {
            Notify(happened, ComplaintNotices.TaskSet, happened.OwnerId, happened.DueOn);
        }

        return Task.CompletedTask;
    }

    public async Task HandleAsync(TaskGiven happened, CancellationToken ct)
    {
        var task = await db.Set<CaseTask>().SingleAsync(t => t.Id == happened.TaskId, ct);
        Notify(happened, ComplaintNotices.TaskSet, happened.OwnerId, task.DueOn);
    }

    public Task HandleAsync(TaskLate happened, CancellationToken ct)
    {
        Notify(happened, ComplaintNotices.TaskLate, happened.OwnerId, happened.DueOn);
        return Task.CompletedTask;
    }

    private void Notify(DomainEvent happened, string kind, Guid owner, DateOnly dueOn)
    {
        var complaint = db.Complaints.Local.Single(c => c.Id == happened.CaseId);
        (string, object?)[] values = [("by", user.Name), ("dueBy", institution.EndOfDay(dueOn))];
        db.Notify(
            new NotificationDraft(kind, Recipient.Person(owner), complaint.Id, complaint.Number, CaseAddress.Of(complaint.Number), values),
            clock.GetUtcNow()
        );
    }
}
