using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Complaints.Listeners;

/// <summary>Notifies the supervisors of a fact that was reported late, and who reported it of what became of it.</summary>
public sealed class LateFactNotices(MediationDbContext db, ApprovalNotices approvals, CurrentUser user, TimeProvider clock)
    : IDomainEventHandler<LateFactReported>,
        IDomainEventHandler<LateFactApproved>,
        IDomainEventHandler<LateFactRejected>
{
    public Task HandleAsync(LateFactReported happened, CancellationToken ct)
    {
        approvals.OfLateFact(CaseOf(happened), happened.LateFactKind, new Asker(user.Id, user.Name));
        return Task.CompletedTask;
    }

    public Task HandleAsync(LateFactApproved happened, CancellationToken ct) =>
        NotifyAsync(CaseOf(happened), ComplaintNotices.LateFactApproved, Recipient.Person(happened.ReportedBy), happened.LateFactKind);

    public Task HandleAsync(LateFactRejected happened, CancellationToken ct) =>
        NotifyAsync(CaseOf(happened), ComplaintNotices.LateFactRejected, Recipient.Person(happened.ReportedBy), happened.LateFactKind);

    private Complaint CaseOf(DomainEvent happened) => db.Complaints.Local.Single(c => c.Id == happened.CaseId);

    private Task NotifyAsync(Complaint complaint, string kind, Recipient to, LateFactKind fact)
    {
        (string, object?)[] values = [("by", user.Name), ("fact", fact)];
        db.Notify(new NotificationDraft(kind, to, complaint.Id, complaint.Number, CaseAddress.Of(complaint.Number), values), clock.GetUtcNow());
        return Task.CompletedTask;
    }
}
