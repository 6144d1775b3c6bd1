using Mediation.Core.Timers;

namespace Mediation.Complaints.Listeners;

/// <summary>
/// Keeps the one timer of a complaint that tells how its duties stand: it waits for the next such moment, anew whenever the clock moves, and is gone
/// when nothing is owed any more.
/// </summary>
public sealed class DutyNoticeTimer(MediationDbContext db, ComplaintClockReader clocks, DutyNotices notices, TimeProvider clock)
    : IDomainEventHandler<ComplaintRegistered>,
        IDomainEventHandler<MediationBegun>,
        IDomainEventHandler<MediationEnded>,
        IDomainEventHandler<ComplaintDecided>,
        IDomainEventHandler<NoticeProven>,
        IDomainEventHandler<ComplaintClosed>,
        IDomainEventHandler<ComplaintWithdrawn>,
        IDomainEventHandler<ComplaintTerminated>,
        IDomainEventHandler<EndingNotified>,
        IDomainEventHandler<ComplaintTransferredToCompany>,
        IDomainEventHandler<ComplaintReopened>,
        IDomainEventHandler<ComplaintMerged>,
        IDomainEventHandler<MergedIn>,
        IDomainEventHandler<ComplaintUnmerged>,
        IDomainEventHandler<MergedOut>,
        IDomainEventHandler<RegulatorForwardRecorded>,
        IDomainEventHandler<RegulatorAnswered>,
        IDomainEventHandler<ReviewApplied>,
        IDomainEventHandler<ReviewNotified>,
        IDomainEventHandler<ReviewWithdrawn>,
        IDomainEventHandler<ExtensionGranted>,
        IDomainEventHandler<TermPaused>,
        IDomainEventHandler<TermResumed>,
        IDomainEventHandler<TermRestarted>,
        IDomainEventHandler<LimitCountedAnew>
{
    /// <summary>Kind of the timer; its subject is the complaint.</summary>
    internal const string Kind = "duty-notice";

    public Task HandleAsync(ComplaintRegistered happened, CancellationToken ct) => SetAsync(db.Complaints.Local.Single(c => c.Id == happened.CaseId), ct);

    /// <remarks>A forward that came with the registration is set with it.</remarks>
    public Task HandleAsync(RegulatorForwardRecorded happened, CancellationToken ct) =>
        db.Entry(db.Complaints.Local.Single(c => c.Id == happened.CaseId)).State == EntityState.Added ? Task.CompletedTask : SetAnewAsync(happened.CaseId, ct);

    public Task HandleAsync(RegulatorAnswered happened, CancellationToken ct) => SetAnewAsync(happened.CaseId, ct);

    public Task HandleAsync(ReviewApplied happened, CancellationToken ct) => SetAnewAsync(happened.CaseId, ct);

    public Task HandleAsync(ReviewNotified happened, CancellationToken ct) => SetAnewAsync(happened.CaseId, ct);

    public Task HandleAsync(ReviewWithdrawn happened, CancellationToken ct) => SetAnewAsync(happened.CaseId, ct);

    public Task HandleAsync(MediationBegun happened, CancellationToken ct) => SetAnewAsync(happened.CaseId, ct);

    public Task HandleAsync(MediationEnded happened, CancellationToken ct) => SetAnewAsync(happened.CaseId, ct);

    public Task HandleAsync(ComplaintDecided happened, CancellationToken ct) => SetAnewAsync(happened.CaseId, ct);

    public Task HandleAsync(NoticeProven happened, CancellationToken ct) => SetAnewAsync(happened.CaseId, ct);

    public Task HandleAsync(ComplaintClosed happened, CancellationToken ct) => SetAnewAsync(happened.CaseId, ct);

    public Task HandleAsync(ComplaintWithdrawn happened, CancellationToken ct) => SetAnewAsync(happened.CaseId, ct);

    public Task HandleAsync(ComplaintTerminated happened, CancellationToken ct) => SetAnewAsync(happened.CaseId, ct);

    public Task HandleAsync(EndingNotified happened, CancellationToken ct) => SetAnewAsync(happened.CaseId, ct);

    public Task HandleAsync(ComplaintTransferredToCompany happened, CancellationToken ct) => SetAnewAsync(happened.CaseId, ct);

    public Task HandleAsync(ComplaintReopened happened, CancellationToken ct) => SetAnewAsync(happened.CaseId, ct);

    public Task HandleAsync(ComplaintMerged happened, CancellationToken ct) => SetAnewAsync(happened.CaseId, ct);

    public Task HandleAsync(MergedIn happened, CancellationToken ct) => SetAnewAsync(happened.CaseId, ct);

    public Task HandleAsync(ComplaintUnmerged happened, CancellationToken ct) => SetAnewAsync(happened.CaseId, ct);

    public Task HandleAsync(MergedOut happened, CancellationToken ct) => SetAnewAsync(happened.CaseId, ct);

    public Task HandleAsync(ExtensionGranted happened, CancellationToken ct) => SetAnewAsync(happened.CaseId, ct);

    public Task HandleAsync(TermPaused happened, CancellationToken ct) => SetAnewAsync(happened.CaseId, ct);

    public Task HandleAsync(TermResumed happened, CancellationToken ct) => SetAnewAsync(happened.CaseId, ct);

    public Task HandleAsync(TermRestarted happened, CancellationToken ct) => SetAnewAsync(happened.CaseId, ct);

    /// <remarks>All limits of a case move in one save, and each says so: the first sets the timer by all of them.</remarks>
    public Task HandleAsync(LimitCountedAnew happened, CancellationToken ct) =>
        db.ChangeTracker.Entries<DueTimer>().Any(t => t.State == EntityState.Added && t.Entity.Kind == Kind && t.Entity.SubjectId == happened.CaseId)
            ? Task.CompletedTask
            : SetAnewAsync(happened.CaseId, ct);

    /// <summary>Sets the timer for the next moment, if there is one.</summary>
    internal static void SetNext(MediationDbContext db, Complaint complaint, DateTimeOffset now, ComplaintClock rules)
    {
        if (DutyNotice.NextAfter(now, complaint.Duties, rules) is { } next)
        {
            db.Add(DueTimer.Set(Kind, complaint.Id, complaint.Id, next, complaint.DutiesVersion));
        }
    }

    private async Task SetAnewAsync(Guid caseId, CancellationToken ct)
    {
        await db.CancelTimersAsync(caseId, Kind, ct);
        await SetAsync(db.Complaints.Local.Single(c => c.Id == caseId), ct);
    }

    /// <remarks>For a moment that has passed and was told nobody it fires at once.</remarks>
    private async Task SetAsync(Complaint complaint, CancellationToken ct)
    {
        var (now, rules) = (clock.GetUtcNow(), await clocks.OfAsync(complaint, ct));
        if (await notices.MissedAsync(complaint, rules, now, ct) is { Count: > 0 } missed)
        {
            db.Add(DueTimer.Set(Kind, complaint.Id, complaint.Id, missed.Min(n => n.At), complaint.DutiesVersion));
        }
        else
        {
            SetNext(db, complaint, now, rules);
        }
    }
}
