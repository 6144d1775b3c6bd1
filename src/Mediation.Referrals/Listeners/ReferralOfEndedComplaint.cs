namespace Mediation.Referrals.Listeners;

/// <summary>A complaint that was withdrawn or decided takes its open referral with it.</summary>
public sealed class ReferralOfEndedComplaint(MediationDbContext db, ReferralReturn returns)
    : IDomainEventHandler<ComplaintWithdrawn>,
        IDomainEventHandler<ComplaintDecided>
{
    public Task HandleAsync(ComplaintWithdrawn happened, CancellationToken ct) => EndAsync(happened.CaseId, ct);

    public Task HandleAsync(ComplaintDecided happened, CancellationToken ct) => EndAsync(happened.CaseId, ct);

    private async Task EndAsync(Guid caseId, CancellationToken ct)
    {
        foreach (var mediation in await db.MediationCases.Whole().Where(m => m.CaseId == caseId && m.IsOpen).ToListAsync(ct))
        {
            await returns.WithdrawAsync(mediation, WithdrawalReason.ComplaintEnded, ct);
        }
    }
}
