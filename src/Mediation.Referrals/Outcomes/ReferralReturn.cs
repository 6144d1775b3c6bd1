namespace Mediation.Referrals.Outcomes;

/// <summary>
/// The end of a mediation on the bank's side: whoever ends it, the wait for the body's answer is over, the pause of the clock ends at
/// the true end, and it is the handler's turn again.
/// </summary>
public sealed class ReferralReturn(MediationDbContext db, ComplaintClockReader clocks, CaseTime time)
{
    /// <summary>Ends a mediation without the body: taken back, or its complaint has ended.</summary>
    /// <param name="mediation">It is open.</param>
    /// <param name="reason">Why.</param>
    /// <param name="ct">Ends the run.</param>
    /// <param name="endedAt">When it really ended, such as when the consent was taken back; now when null.</param>
    public async Task WithdrawAsync(MediationCase mediation, WithdrawalReason reason, CancellationToken ct, DateTimeOffset? endedAt = null)
    {
        var when = DatedAct.Entered(endedAt, lateProof: null, await time.NowAsync(mediation.CaseId, ct));
        mediation.Withdraw(reason, when);
        await GiveBackAsync(mediation, when.At, ct);
    }

    /// <summary>Gives the complaint of a mediation that has ended back to its handler; a complaint that has ended itself stays as it is.</summary>
    /// <remarks>Called by the body's people, too, whose own scope holds no complaint: only the clock and the holder are touched.</remarks>
    /// <param name="mediation">It has ended.</param>
    /// <param name="endedAt">When it really ended.</param>
    /// <param name="ct">Ends the run.</param>
    public async Task GiveBackAsync(MediationCase mediation, DateTimeOffset endedAt, CancellationToken ct)
    {
        await db.CancelTimersAsync(mediation.Id, MediationCase.AcceptanceTimer, ct);
        var complaint = await db.Complaints.Whole().SingleAsync(c => c.Id == mediation.CaseId, ct);
        if (complaint.State == ComplaintState.Mediating)
        {
            complaint.EndMediation(await clocks.OfAsync(complaint, ct), endedAt, await time.NowAsync(complaint.Id, ct));
            var handler = await db.Users.Where(u => u.Id == complaint.HandlerId).Select(u => u.DisplayName).SingleOrDefaultAsync(ct);
            complaint.SetHolder(Holder.Handler, handler ?? string.Empty);
        }
    }
}
