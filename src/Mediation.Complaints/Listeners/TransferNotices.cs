using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Complaints.Listeners;

/// <summary>
/// Tells the new unit's supervisor that a case came, who handled it that it went, and the handler that an ended case was opened again; of new facts
/// then the complainant is told the new limit.
/// </summary>
public sealed class TransferNotices(MediationDbContext db, BankName bank, CurrentUser user, TimeProvider clock)
    : IDomainEventHandler<ComplaintTransferred>,
        IDomainEventHandler<ComplaintReopened>
{
    /// <summary>Where somebody of another unit goes on, who sees the case no more.</summary>
    private const string Desk = "/desk";

    public Task HandleAsync(ComplaintTransferred happened, CancellationToken ct)
    {
        var complaint = CaseOf(happened);
        var supervisor = Recipient.InUnit(MediationRoles.Supervisor, complaint.UnitPath, user.Id);
        Notify(
            complaint,
            ComplaintNotices.Transferred,
            supervisor,
            CaseAddress.Of(complaint.Number),
            ("from", happened.FromUnit),
            ("decideBy", complaint.LegalDueAt)
        );
        if (happened.HandlerBeforeId is { } before && before != user.Id)
        {
            Notify(complaint, ComplaintNotices.MovedAway, Recipient.Person(before), Desk, ("to", happened.ToUnit));
        }

        return Task.CompletedTask;
    }

    public async Task HandleAsync(ComplaintReopened happened, CancellationToken ct)
    {
        var complaint = CaseOf(happened);
        if (complaint.HandlerId is { } handler && handler != user.Id)
        {
            Notify(complaint, ComplaintNotices.Reopened, Recipient.Person(handler), CaseAddress.Of(complaint.Number), ("decideBy", happened.DecideBy));
        }

        if (happened.NewFactsAt is { } from)
        {
            (string, object?)[] values = [("from", from), ("dueBy", happened.DecideBy), ("bank", await bank.BothAsync(ct))];
            NotificationDraft draft = new(ComplaintNotices.LimitRestarted, Recipient.Complainant(), complaint.Id, complaint.Number, string.Empty, values);
            db.Notify(draft, clock.GetUtcNow());
        }
    }

    private Complaint CaseOf(DomainEvent happened) => db.Complaints.Local.Single(c => c.Id == happened.CaseId);

    private void Notify(Complaint complaint, string kind, Recipient to, string href, params (string Name, object? Value)[] values) =>
        db.Notify(new NotificationDraft(kind, to, complaint.Id, complaint.Number, href, [("by", user.Name), .. values]), clock.GetUtcNow());
}
