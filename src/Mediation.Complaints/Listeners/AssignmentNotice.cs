using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Complaints.Listeners;

/// <summary>Tells the handler of a case that somebody else gave to them, and the one who handled it before; whoever does it knows it.</summary>
public sealed class AssignmentNotice(MediationDbContext db, CurrentUser user, TimeProvider clock) : IDomainEventHandler<ComplaintAssigned>
{
    /// <summary>Where somebody of another unit goes on, who sees the case no more.</summary>
    private const string Desk = "/desk";

    public async Task HandleAsync(ComplaintAssigned happened, CancellationToken ct)
    {
        var complaint = (await db.Complaints.FindAsync([happened.CaseId], ct))!;
        if (happened.HandlerId != user.Id)
        {
            Notify(complaint, ComplaintNotices.Assigned, happened.HandlerId, CaseAddress.Of(complaint.Number), ("decideBy", complaint.LegalDueAt));
        }

        if (happened.HandlerBeforeId is { } before && before != user.Id)
        {
            var stillSees = await db.Users.AnyAsync(u => u.Id == before && u.UnitId == complaint.UnitId, ct);
            Notify(complaint, ComplaintNotices.TakenOver, before, stillSees ? CaseAddress.Of(complaint.Number) : Desk, ("handler", happened.Handler));
        }
    }

    private void Notify(Complaint complaint, string kind, Guid person, string href, (string Name, object? Value) value) =>
        db.Notify(new NotificationDraft(kind, Recipient.Person(person), complaint.Id, complaint.Number, href, ("by", user.Name), value), clock.GetUtcNow());
}
