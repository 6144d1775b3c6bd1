using Mediation.Notifications.Channels;

namespace Mediation.Notifications.Listeners;

/// <summary>
/// What became of a delivery stands on its copies, in the save that records it. The unit above is told where a person may not miss it and nothing
/// else reached them outside the inbox, and where a complainant was not reached.
/// </summary>
public sealed class CopyDelivered(MediationDbContext db, ICaseDirectory cases, PassUp passUp, ComplainantTurn turn)
    : IDomainEventHandler<DeliverySent>,
        IDomainEventHandler<DeliveryGivenUp>,
        IDomainEventHandler<DeliverySkipped>,
        IDomainEventHandler<DeliveryDropped>
{
    public async Task HandleAsync(DeliverySent happened, CancellationToken ct)
    {
        if (!CopySender.IsOurs(happened.Kind))
        {
            return;
        }

        var delivery = (await db.Set<Delivery>().FindAsync([happened.DeliveryId], ct))!;
        var sentAt = delivery.SentAt!.Value;
        foreach (var copy in await EndedAsync(happened.DeliveryId, ct))
        {
            // What the message carried has arrived, also where its receiver was kept away from the case in the meantime.
            if (delivery.Answer!.LeftOut.Contains(copy.Id))
            {
                if (copy.State != CopyState.Skipped)
                {
                    copy.Skip(await cases.IsKeptAwayAsync(copy, ct) ? NotificationCopy.Withheld : NotificationCopy.Overtaken);
                }

                continue;
            }

            copy.Arrive(sentAt, delivery.Answer.MaskedAddress);
            await passUp.SettleAsync(copy, ct);
            if (await OvertakenAsync(copy, ct) is { } overtaken)
            {
                copy.ComeTooLate(NotificationCopy.OvertakenSent);
                await passUp.CorrectAsync(overtaken, ct);
            }
        }
    }

    public async Task HandleAsync(DeliveryGivenUp happened, CancellationToken ct)
    {
        if (CopySender.IsOurs(happened.Kind))
        {
            var fault = (await db.Set<Delivery>().FindAsync([happened.DeliveryId], ct))!.LastFault;
            var isRefused = fault is DeliveryFault.Rejected or DeliveryFault.NoAddress;
            await FailAsync(happened.Kind, happened.DeliveryId, isRefused ? "Notifications:Refused" : "Notifications:TriedTooOften", ct);
        }
    }

    public Task HandleAsync(DeliverySkipped happened, CancellationToken ct) =>
        FailAsync(happened.Kind, happened.DeliveryId, NotificationCopy.SkippedByOperator, ct, happened.Reason);

    /// <summary>What is out of date is missed by nobody. Where nobody was left to get it, the unit above has to know.</summary>
    public async Task HandleAsync(DeliveryDropped happened, CancellationToken ct)
    {
        if (!CopySender.IsOurs(happened.Kind))
        {
            return;
        }

        var reason = (await db.Set<Delivery>().FindAsync([happened.DeliveryId], ct))!.SkipReason!;
        if (reason is not (OutgoingMessage.OutOfDate or OutgoingMessage.Overtaken or OutgoingMessage.KnownByLater or OutgoingMessage.Recused))
        {
            await FailAsync(happened.Kind, happened.DeliveryId, reason, ct);
            return;
        }

        foreach (var copy in await EndedAsync(happened.DeliveryId, ct))
        {
            copy.Skip(reason);
        }
    }

    private async Task FailAsync(string kind, Guid deliveryId, string error, CancellationToken ct, string? skipReason = null)
    {
        if (!CopySender.IsOurs(kind))
        {
            return;
        }

        // One message may say the same of a case more than once.
        HashSet<(Guid, string)> missed = [];
        foreach (var copy in await EndedAsync(deliveryId, ct))
        {
            if (copy.State == CopyState.Skipped)
            {
                continue;
            }

            // Read before the other copies are, so that a copy which fails meanwhile is a lost race.
            var notification = await db.Notifications.SingleAsync(n => n.Id == copy.NotificationId, ct);
            if (notification.State == NotificationState.Overtaken)
            {
                copy.Skip(OutgoingMessage.Overtaken);
                continue;
            }

            notification.Fail(copy, error);
            if (copy.State == CopyState.Sent)
            {
                continue;
            }

            if (copy.UserId is not null && (copy.Urgency < NotificationUrgency.Important || await IsReachedAsync(copy, ct)))
            {
                continue;
            }

            notification.Miss(copy);
            if (missed.Add((copy.CaseId, copy.Kind)))
            {
                await passUp.NotifyAsync(notification, copy.UserId, copy.Urgency, ct, skipReason: skipReason);
            }
        }
    }

    /// <summary>Whether another channel outside the inbox has reached the person, or may still.</summary>
    private Task<bool> IsReachedAsync(NotificationCopy copy, CancellationToken ct) =>
        db.NotificationCopies.AnyAsync(
            c =>
                c.NotificationId == copy.NotificationId
                && c.UserId == copy.UserId
                && c.Id != copy.Id
                && c.Channel != NotificationChannel.InApp
                && c.State != CopyState.Failed
                && c.State != CopyState.Skipped,
            ct
        );

    /// <summary>The notice that no longer held when this copy of it arrived; null where it did. Only a complainant's notice is overtaken.</summary>
    private async Task<Notification?> OvertakenAsync(NotificationCopy copy, CancellationToken ct) =>
        copy.UserId is null ? await db.Notifications.FirstOrDefaultAsync(n => n.Id == copy.NotificationId && n.State == NotificationState.Overtaken, ct) : null;

    /// <summary>The copies of a delivery that has ended, whichever way: the next one to the same complainant need not wait any more.</summary>
    private async Task<List<NotificationCopy>> EndedAsync(Guid deliveryId, CancellationToken ct)
    {
        var copies = await db.NotificationCopies.Where(c => c.DeliveryId == deliveryId).ToListAsync(ct);
        if (copies is [var first, ..])
        {
            await turn.PassOnAsync(first, ct);
        }

        return copies;
    }
}
