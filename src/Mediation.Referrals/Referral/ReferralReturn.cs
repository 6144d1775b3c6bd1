namespace Mediation.Referrals.Referral;

/// <summary>Brings a complaint back from the body: whoever ends the mediation, the pause ends at its true end and it is the handler's turn again.</summary>
public sealed class ReferralReturn(MediationDbContext db, ComplaintClocks clocks, TimeProvider time)
{
    /// <remarks>Called by the body's people, whose own scope holds no complaint: only the clock and the holder are touched.</remarks>
    public async Task EndAsync(MediationCase mediation, DateTimeOffset endedAt, CancellationToken ct)
    {
        await db.CancelTimersAsync(mediation.Id, MediationCase.AcceptanceTimer, ct);
        var complaint = await db
            .Complaints.Include(c => c.Complainant)
            .Include(c => c.Duties)
            .Include(c => c.ClockFacts)
            .SingleAsync(c => c.Id == mediation.CaseId, ct);
        if (complaint.State == ComplaintState.Mediating)
        {
            complaint.EndMediation(await clocks.OfAsync(complaint, ct), endedAt, time.GetUtcNow());
            await ToHandlerAsync(complaint, ct);
        }
    }

    public async Task ToHandlerAsync(Complaint complaint, CancellationToken ct) =>
        complaint.SetHolder(
            Holder.Handler,
            await db.Users.Where(u => u.Id == complaint.HandlerId).Select(u => u.DisplayName).SingleOrDefaultAsync(ct) ?? string.Empty
        );
}
