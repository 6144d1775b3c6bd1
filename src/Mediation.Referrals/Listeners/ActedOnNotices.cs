using Mediation.Notifications.Inbox;

namespace Mediation.Referrals.Listeners;

/// <summary>Whoever answers a case on the body's desk has read that it arrived.</summary>
public sealed class ActedOnNotices(MediationDbContext db, CurrentUser user, TimeProvider clock)
    : IDomainEventHandler<MediationAccepted>,
        IDomainEventHandler<MediationDeclined>,
        IDomainEventHandler<ReferralWithdrawn>
{
    private static readonly string[] Kinds = [ReferralNotices.Received];

    public Task HandleAsync(MediationAccepted happened, CancellationToken ct) => ReadAsync(happened.CaseId, ct);

    public Task HandleAsync(MediationDeclined happened, CancellationToken ct) => ReadAsync(happened.CaseId, ct);

    /// <summary>The body is not asked any more.</summary>
    public Task HandleAsync(ReferralWithdrawn happened, CancellationToken ct) => db.SettleAsync(happened.CaseId, Kinds, clock.GetUtcNow(), ct);

    /// <remarks>For everybody else it is over.</remarks>
    private async Task ReadAsync(Guid caseId, CancellationToken ct)
    {
        await db.ReadActedOnAsync(user.Id, caseId, Kinds, clock.GetUtcNow(), ct);
        await db.SettleAsync(caseId, Kinds, clock.GetUtcNow(), ct);
    }
}
