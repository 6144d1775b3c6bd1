using Mediation.Notifications.Inbox;

namespace Mediation.Complaints.Listeners;

/// <summary>Whoever ends a case has read that it was assigned and that its limits came near.</summary>
public sealed class ActedOnNotices(MediationDbContext db, CurrentUser user, TimeProvider clock)
    : IDomainEventHandler<ComplaintClosed>,
        IDomainEventHandler<ComplaintWithdrawn>,
        IDomainEventHandler<EndingNotified>,
        IDomainEventHandler<ComplaintMerged>,
        IDomainEventHandler<ComplaintTransferredToCompany>
{
    private static readonly string[] Kinds =
    [
        ComplaintNotices.Assigned,
        ComplaintNotices.Unassigned,
        ComplaintNotices.DutySoon,
        ComplaintNotices.DutyTomorrow,
        ComplaintNotices.DutyToday,
        ComplaintNotices.DutyBreached,
        ComplaintNotices.InternalDue,
        ComplaintNotices.InternalBreached,
    ];

    public Task HandleAsync(ComplaintClosed happened, CancellationToken ct) => ReadAsync(happened.CaseId, ct);

    public Task HandleAsync(ComplaintWithdrawn happened, CancellationToken ct) => ReadAsync(happened.CaseId, ct);

    public Task HandleAsync(ComplaintMerged happened, CancellationToken ct) => ReadAsync(happened.CaseId, ct);

    public Task HandleAsync(EndingNotified happened, CancellationToken ct) => ReadAsync(happened.CaseId, ct);

    public Task HandleAsync(ComplaintTransferredToCompany happened, CancellationToken ct) => ReadAsync(happened.CaseId, ct);

    /// <remarks>For everybody else it is over.</remarks>
    private async Task ReadAsync(Guid caseId, CancellationToken ct)
    {
        await db.ReadActedOnAsync(user.Id, caseId, Kinds, clock.GetUtcNow(), ct);
        await db.SettleAsync(caseId, Kinds, clock.GetUtcNow(), ct);
    }
}
