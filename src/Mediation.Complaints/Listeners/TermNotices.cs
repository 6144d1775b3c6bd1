using Mediation.Notifications.Domain;
using Mediation.Notifications.Sending;

namespace Mediation.Complaints.Listeners;

/// <summary>
/// Tells the approver that more time is requested, who requested it what became of it, and the complainant what the rule wants to be told: an
/// extension before the old limit ends, a pause promptly, and the new date when the limit runs on or anew.
/// </summary>
public sealed class TermNotices(
    MediationDbContext db,
    ComplaintClockReader clocks,
    ApprovalNotices approvals,
    LimitNotices limits,
    BankName bank,
    CurrentUser user,
    TimeProvider clock
)
    : IDomainEventHandler<ExtensionRequested>,
        IDomainEventHandler<ExtensionGranted>,
        IDomainEventHandler<ExtensionRejected>,
        IDomainEventHandler<TermPaused>,
        IDomainEventHandler<TermResumed>,
        IDomainEventHandler<TermRestarted>
{
    public async Task HandleAsync(ExtensionRequested happened, CancellationToken ct)
    {
        var complaint = db.Complaints.Local.Single(c => c.Id == happened.CaseId);
        var request = complaint.Extensions.Single(e => e.Id == happened.ExtensionId);
        await approvals.OfExtensionAsync(complaint, request, new Asker(user.Id, user.Name), ct);
    }

    public async Task HandleAsync(ExtensionGranted happened, CancellationToken ct)
    {
        var (complaint, term) = await ReadAsync(happened.CaseId, happened.Duty, ct);
        if (happened.RequestedBy != user.Id)
        {
            var to = Recipient.Person(happened.RequestedBy);
            Notify(complaint, ComplaintNotices.ExtensionGranted, to, deliverBy: null, ("by", user.Name), ("duty", term.Name), ("dueBy", happened.DueBy));
        }

        if (happened.NotifiesComplainant)
        {
            await limits.OvertakeAsync(complaint, [happened.Duty], ct);
            var deliverBy = RunningLimitOf(complaint, happened.Duty) is null ? null : (DateTimeOffset?)happened.OldDueBy;
            await NotifyComplainantAsync(
                complaint,
                ComplaintNotices.LimitExtended,
                deliverBy,
                ct,
                ("dueBy", happened.DueBy),
                (LetterOfNotice.SubjectValue, happened.ExtensionId)
            );
        }
    }

    public async Task HandleAsync(ExtensionRejected happened, CancellationToken ct)
    {
        var (complaint, term) = await ReadAsync(happened.CaseId, happened.Duty, ct);
        Notify(complaint, ComplaintNotices.ExtensionRejected, Recipient.Person(happened.RequestedBy), deliverBy: null, ("by", user.Name), ("duty", term.Name));
    }

    public async Task HandleAsync(TermPaused happened, CancellationToken ct)
    {
        if (happened.NotifiesComplainant)
        {
            var complaint = db.Complaints.Local.Single(c => c.Id == happened.CaseId);
            var ground = new NotificationWord($"Clock:Ground:{happened.Ground}");
            await limits.OvertakeAsync(complaint, await limits.DutiesOfGroundAsync(complaint, happened.Ground, ct), ct);
            await NotifyComplainantAsync(complaint, ComplaintNotices.LimitPaused, deliverBy: null, ct, ("ground", ground), ("from", happened.At));
        }
    }

    /// <remarks>Who was notified of the pause is notified of its end.</remarks>
    public async Task HandleAsync(TermResumed happened, CancellationToken ct)
    {
        var complaint = db.Complaints.Local.Single(c => c.Id == happened.CaseId);
        if ((await clocks.OfAsync(complaint, ct)).Rules.Ground(happened.Ground)?.NotifiesComplainant == true)
        {
            var ground = new NotificationWord($"Clock:Ground:{happened.Ground}");
            await limits.OvertakeAsync(complaint, await limits.DutiesOfGroundAsync(complaint, happened.Ground, ct), ct);
            await NotifyComplainantAsync(
                complaint,
                ComplaintNotices.LimitResumed,
                deliverBy: null,
                ct,
                ("ground", ground),
                ("from", happened.At),
                ("dueBy", happened.DecideBy)
            );
        }
    }

    public async Task HandleAsync(TermRestarted happened, CancellationToken ct)
    {
        var complaint = db.Complaints.Local.Single(c => c.Id == happened.CaseId);
        await limits.OvertakeAllAsync(complaint, ct);
        await NotifyComplainantAsync(complaint, ComplaintNotices.LimitRestarted, deliverBy: null, ct, ("from", happened.At), ("dueBy", happened.DecideBy));
    }

    private async Task<(Complaint Complaint, DutyTerm Term)> ReadAsync(Guid caseId, string duty, CancellationToken ct)
    {
        var complaint = db.Complaints.Local.Single(c => c.Id == caseId);
        return (complaint, (await clocks.OfAsync(complaint, ct)).Rules.Term(duty));
    }

    private async Task NotifyComplainantAsync(
        Complaint complaint,
        string kind,
        DateTimeOffset? deliverBy,
        CancellationToken ct,
        params (string Name, object? Value)[] values
    )
    {
        (string, object?)[] all = [.. values, ("bank", await bank.BothAsync(ct))];
        NotificationDraft draft = new(kind, Recipient.Complainant(), complaint.Id, complaint.Number, string.Empty, all) { DeliverBy = deliverBy };
        db.Notify(draft, clock.GetUtcNow());
    }

    /// <summary>The end of a limit that runs; null while it is paused, for then nobody knows it yet.</summary>
    private static DateTimeOffset? RunningLimitOf(Complaint complaint, string duty) =>
        complaint.Duties.Where(d => d.Kind == duty && d.State == DutyState.Running).Select(d => (DateTimeOffset?)d.DueAt).FirstOrDefault();

    private void Notify(Complaint complaint, string kind, Recipient to, DateTimeOffset? deliverBy, params (string Name, object? Value)[] values) =>
        db.Notify(
            new NotificationDraft(kind, to, complaint.Id, complaint.Number, CaseAddress.Of(complaint.Number), values) { DeliverBy = deliverBy },
            clock.GetUtcNow()
        );
}
