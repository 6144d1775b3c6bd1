namespace Mediation.Complaints.Listeners;

/// <summary>
/// The complainant is notified of how the case ended: a notice of when the bank answers, which nobody has got yet, is withdrawn, whether it waits as a letter
/// or for the morning, or is under way.
/// </summary>
public sealed class OvertakenLimitNotices(MediationDbContext db, LimitNotices limits)
    : IDomainEventHandler<DecisionNoticeOrdered>,
        IDomainEventHandler<EndingNoticeOrdered>,
        IDomainEventHandler<NoticeProven>,
        IDomainEventHandler<ComplaintClosed>,
        IDomainEventHandler<EndingNotified>,
        IDomainEventHandler<ComplaintWithdrawn>,
        IDomainEventHandler<ComplaintTransferredToCompany>,
        IDomainEventHandler<ComplaintMerged>
{
    public Task HandleAsync(DecisionNoticeOrdered happened, CancellationToken ct) => OvertakeAsync(happened, ct);

    public Task HandleAsync(EndingNoticeOrdered happened, CancellationToken ct) => OvertakeAsync(happened, ct);

    public Task HandleAsync(NoticeProven happened, CancellationToken ct) => OvertakeAsync(happened, ct);

    public Task HandleAsync(ComplaintClosed happened, CancellationToken ct) => OvertakeAsync(happened, ct);

    public Task HandleAsync(EndingNotified happened, CancellationToken ct) => OvertakeAsync(happened, ct);

    public Task HandleAsync(ComplaintWithdrawn happened, CancellationToken ct) => OvertakeAsync(happened, ct);

    public Task HandleAsync(ComplaintTransferredToCompany happened, CancellationToken ct) => OvertakeAsync(happened, ct);

    public Task HandleAsync(ComplaintMerged happened, CancellationToken ct) => OvertakeAsync(happened, ct);

    private async Task OvertakeAsync(DomainEvent happened, CancellationToken ct) =>
        await limits.OvertakeAllAsync((await db.Complaints.FindAsync([happened.CaseId], ct))!, ct);
}
