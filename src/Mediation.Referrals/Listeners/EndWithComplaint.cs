namespace Mediation.Referrals.Listeners;

/// <summary>A complaint that was withdrawn or decided takes its open referral with it.</summary>
public sealed class EndWithComplaint(MediationDbContext db, TimeProvider time) : IDomainEventHandler<ComplaintWithdrawn>, IDomainEventHandler<ComplaintDecided>
{
    public Task HandleAsync(ComplaintWithdrawn happened, CancellationToken ct) => EndAsync(happened.CaseId, ct);

    public Task HandleAsync(ComplaintDecided happened, CancellationToken ct) => EndAsync(happened.CaseId, ct);

    private async Task EndAsync(Guid caseId, CancellationToken ct)
    {
        foreach (var mediation in await db.MediationCases.Where(m => m.CaseId == caseId && m.IsOpen).ToListAsync(ct))
        {
            mediation.Withdraw(WithdrawalReason.ComplaintEnded, time.GetUtcNow());
            await db.CancelTimersAsync(mediation.Id, MediationCase.AcceptanceTimer, ct);
        }
    }
}
