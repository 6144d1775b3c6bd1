using Mediation.Core.Outbox;

namespace Mediation.Complaints.Listeners;

/// <summary>
/// An approver was locked, lost the role or went to another unit: whoever may decide next is notified of what waited for that person alone, as where somebody
/// leaves the bank.
/// </summary>
public sealed class ApproverLost(ApprovalWork work) : IOutboxHandler
{
    public string Kind => LostAuthority.Effect;

    public async Task DeliverAsync(OutboxMessage message, CancellationToken ct)
    {
        var lost = message.Read<LostAuthority>();
        await work.NotifyNextAsync(lost.UnitPath, lost.PersonId, ct);
    }
}
