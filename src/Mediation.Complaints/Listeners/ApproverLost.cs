using Mediation.Core.Outbox;

namespace Mediation.Complaints.Listeners;

/// <summary>
/// An approver was locked, lost the role or went to another unit: whoever may decide next is notified of what waited for that person alone, as where somebody
/// leaves the bank. Who may still decide it keeps it, and nobody is notified again.
/// </summary>
public sealed class ApproverLost(MediationDbContext db, ApprovalWork work, TimeProvider clock) : IOutboxHandler
{
    /// <summary>So many at most in one save: of a head office all that waits in the bank may follow.</summary>
    private const int Most = 200;

    public string Kind => LostAuthority.Effect;

    public async Task DeliverAsync(OutboxMessage message, CancellationToken ct)
    {
        var lost = message.Read<LostAuthority>();
        if (await work.NotifyNextAsync(lost.UnitPath, lost.After, Most, ct) is { } last)
        {
            db.Add(OutboxMessage.Of(LostAuthority.Effect, message.CaseId, lost with { After = last }, clock.GetUtcNow(), message.Lane));
        }
    }
}
