namespace Mediation.Notifications.Listeners;

/// <summary>What became of a delivery stands on its copies, in the save that records it; what was refused for good is passed up the unit.</summary>
public sealed class CopyDelivered(MediationDbContext db, PassUp passUp) : IDomainEventHandler<DeliverySent>, IDomainEventHandler<DeliveryGivenUp>
{
    public async Task HandleAsync(DeliverySent happened, CancellationToken ct)
    {
        if (!CopySender.IsOurs(happened.Kind))
        {
            return;
        }

        var sentAt = (await DeliveryAsync(happened.DeliveryId, ct)).SentAt!.Value;
        foreach (var copy in await CopiesAsync(happened.DeliveryId, ct))
        {
            copy.Arrive(sentAt);
        }
    }

    public async Task HandleAsync(DeliveryGivenUp happened, CancellationToken ct)
    {
        if (!CopySender.IsOurs(happened.Kind))
        {
            return;
        }

        foreach (var copy in await CopiesAsync(happened.DeliveryId, ct))
        {
            var notification = await db.Notifications.SingleAsync(n => n.Id == copy.NotificationId, ct);
            notification.Fail(copy, "Notifications:Refused");
            await passUp.NotifyAsync(notification, ct);
        }
    }

    private async Task<Delivery> DeliveryAsync(Guid id, CancellationToken ct) => (await db.Set<Delivery>().FindAsync([id], ct))!;

    private Task<List<NotificationCopy>> CopiesAsync(Guid deliveryId, CancellationToken ct) =>
        db.NotificationCopies.Where(c => c.DeliveryId == deliveryId).ToListAsync(ct);
}
