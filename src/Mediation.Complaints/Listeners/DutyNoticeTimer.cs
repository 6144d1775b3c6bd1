using Mediation.Core.Timers;

namespace Mediation.Complaints.Listeners;

/// <summary>
/// Keeps the one timer of a complaint that tells how its duties stand: it waits for the next such moment, anew whenever the clock moves, and is gone
/// when nothing is owed any more.
/// </summary>
public sealed class DutyNoticeTimer(MediationDbContext db, InstitutionTime institution, TimeProvider clock)
    : IDomainEventHandler<ComplaintRegistered>,
        IDomainEventHandler<MediationBegun>,
        IDomainEventHandler<MediationEnded>,
        IDomainEventHandler<ComplaintDecided>,
        IDomainEventHandler<ComplaintClosed>,
        IDomainEventHandler<ComplaintWithdrawn>
{
    /// <summary>Kind of the timer; its subject is the complaint.</summary>
    internal const string Kind = "duty-notice";

    public Task HandleAsync(ComplaintRegistered happened, CancellationToken ct)
    {
        Set(db, db.Complaints.Local.Single(c => c.Id == happened.CaseId), clock.GetUtcNow(), institution);
        return Task.CompletedTask;
    }

    public Task HandleAsync(MediationBegun happened, CancellationToken ct) => SetAnewAsync(happened.CaseId, ct);

    public Task HandleAsync(MediationEnded happened, CancellationToken ct) => SetAnewAsync(happened.CaseId, ct);

    public Task HandleAsync(ComplaintDecided happened, CancellationToken ct) => SetAnewAsync(happened.CaseId, ct);

    public Task HandleAsync(ComplaintClosed happened, CancellationToken ct) => SetAnewAsync(happened.CaseId, ct);

    public Task HandleAsync(ComplaintWithdrawn happened, CancellationToken ct) => SetAnewAsync(happened.CaseId, ct);

    /// <summary>Sets the timer for the next moment, if there is one.</summary>
    internal static void Set(MediationDbContext db, Complaint complaint, DateTimeOffset now, InstitutionTime institution)
    {
        if (DutyNotice.NextAfter(now, complaint.Duties, institution) is { } next)
        {
            db.Add(DueTimer.Set(Kind, complaint.Id, complaint.Id, next, complaint.Duties[0].PolicyVersion));
        }
    }

    private async Task SetAnewAsync(Guid caseId, CancellationToken ct)
    {
        await db.CancelTimersAsync(caseId, Kind, ct);
        var complaint = db.Complaints.Local.Single(c => c.Id == caseId);
        Set(db, complaint, clock.GetUtcNow(), institution);
    }
}
