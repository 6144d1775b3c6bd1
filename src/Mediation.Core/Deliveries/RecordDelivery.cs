namespace Mediation.Core.Deliveries;

/// <summary>
/// Keeps the answer to a delivery that was sent, on its row and in the breaker of its destination. An answer that comes after the lease has passed to
/// somebody else is left alone, but for a success, which is kept as long as nothing else is known of it.
/// </summary>
[RequiresPermission(CorePermissions.RunJobs)]
public sealed class RecordDelivery(MediationDbContext db, TimeProvider clock) : UseCase<RecordDelivery.Input, bool>
{
    /// <param name="DeliveryId">What was sent.</param>
    /// <param name="Claim">The lease under which it was.</param>
    /// <param name="Answer">What came of it.</param>
    /// <param name="WasLetThrough">See <see cref="LeaseDeliveries.Result"/>.</param>
    public sealed record Input(Guid DeliveryId, Guid Claim, DeliveryAnswer Answer, bool WasLetThrough = false) : IInput<bool>;

    /// <returns>Whether it was kept.</returns>
    public override async Task<bool> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var delivery = await db.Set<Delivery>().SingleOrDefaultAsync(d => d.Id == input.DeliveryId, ct);
        if (delivery?.Record(input.Answer, input.Claim, now) is not true)
        {
            return false;
        }

        _ = db.Database.CurrentTransaction ?? await db.Database.BeginTransactionAsync(ct);
        if (input.Answer is { Outcome: DeliveryOutcome.Failed, IsOfDestination: true })
        {
            await Breaker.CountFailureAsync(db, delivery.Destination, input.WasLetThrough, now, ct);
        }
        else if (input.Answer.Outcome == DeliveryOutcome.Sent || (input.Answer.Status is not null && input.Answer.IsOfDestination))
        {
            // One that is refused was answered as well: the destination is there.
            await Breaker.CloseAsync(db, delivery.Destination, input.WasLetThrough, now, ct);
        }
        else if (input.WasLetThrough)
        {
            await Breaker.GiveBackAsync(db, delivery.Destination, now, ct);
        }

        return true;
    }
}
