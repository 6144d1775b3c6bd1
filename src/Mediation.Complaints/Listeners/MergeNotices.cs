using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Complaints.Listeners;

/// <summary>
/// Tells who handled a complaint that it was merged, who handles the leading one that it has another and by when it is to be answered, and who handles one
/// that was separated again. The other one's number is named to nobody who may not see it.
/// </summary>
public sealed class MergeNotices(MediationDbContext db, CurrentUser user, TimeProvider clock)
    : IDomainEventHandler<ComplaintMerged>,
        IDomainEventHandler<MergedIn>,
        IDomainEventHandler<ComplaintUnmerged>
{
    public Task HandleAsync(ComplaintMerged happened, CancellationToken ct) => NotifyAsync(happened.CaseId, ComplaintNotices.Merged);

    public Task HandleAsync(MergedIn happened, CancellationToken ct) =>
        NotifyAsync(happened.CaseId, ComplaintNotices.MergedIn, ("decideBy", happened.DecideBy));

    public Task HandleAsync(ComplaintUnmerged happened, CancellationToken ct) =>
        NotifyAsync(happened.CaseId, ComplaintNotices.Separated, ("decideBy", happened.DecideBy));

    private Task NotifyAsync(Guid caseId, string kind, params (string Name, object? Value)[] values)
    {
        var complaint = db.Complaints.Local.Single(c => c.Id == caseId);
        if (complaint.HandlerId is { } handler && handler != user.Id)
        {
            (string, object?)[] all = [("by", user.Name), .. values];
            NotificationDraft draft = new(kind, Recipient.Person(handler), complaint.Id, complaint.Number, CaseAddress.Of(complaint.Number), all);
            db.Notify(draft, clock.GetUtcNow());
        }

        return Task.CompletedTask;
    }
}
