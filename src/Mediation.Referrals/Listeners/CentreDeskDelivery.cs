using Mediation.Core.Outbox;

namespace Mediation.Referrals.Listeners;

/// <summary>
/// Puts a pushed case on its body's desk: receipt, acceptance limit and the pause of the statutory clock are one save with the mark
/// on the outbox message, so it arrives there once.
/// </summary>
public sealed class CentreDeskDelivery(
    MediationDbContext db,
    ReferralReturn returns,
    ComplaintClockReader clocks,
    PolicyReader policies,
    CalendarReader calendars,
    InstitutionTime institution,
    CaseTime time
) : IOutboxHandler
{
    public string Kind => PushCase.Delivery;

    public async Task DeliverAsync(OutboxMessage message, CancellationToken ct)
    {
        var id = message.Read<Guid>();
        var mediation = await db.MediationCases.Include(m => m.Sharing).SingleAsync(m => m.Id == id, ct);
        var complaint = await db.Complaints.Whole().SingleAsync(c => c.Id == mediation.CaseId, ct);
        if (mediation.State != MediationState.Pushed)
        {
            return;
        }

        if (complaint.State != ComplaintState.Handling)
        {
            await returns.WithdrawAsync(mediation, WithdrawalReason.ComplaintEnded, ct);
            return;
        }

        var now = await time.NowAsync(complaint.Id, ct);
        var rules = (await policies.ExactAsync<RoutingRules>(RoutingRules.PolicyKey, mediation.RoutingPolicyVersion, ct)).Rules;
        var calendar = await calendars.CurrentAsync(ct);
        var lastDay = AcceptanceLimit.Of(institution.DateOf(now), mediation.AcceptanceDays, calendar, rules);
        mediation.Acknowledge(institution.EndOfDay(lastDay), calendar.Number, now);
        complaint.BeginMediation(await clocks.OfAsync(complaint, ct), mediation.BodyName, now, now);
        db.Add(DueTimer.Set(MediationCase.AcceptanceTimer, mediation.Id, complaint.Id, mediation.AcceptBy!.Value, mediation.RoutingPolicyVersion));
    }
}
