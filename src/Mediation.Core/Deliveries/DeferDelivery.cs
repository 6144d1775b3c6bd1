namespace Mediation.Core.Deliveries;

/// <summary>
/// Leaves a delivery for later whose answer cannot be recorded, because a listener fails or the history refuses: with the reason on it, and a pause that
/// grows, so that its receiver does not get it again and again. Beside the tracked saves, which are what fails.
/// </summary>
[RequiresPermission(CorePermissions.RunJobs)]
public sealed class DeferDelivery(MediationDbContext db, TimeProvider clock) : UseCase<DeferDelivery.Input, bool>
{
    /// <param name="DeliveryId">What was sent.</param>
    /// <param name="Claim">The lease under which it was.</param>
    /// <param name="Error">What came of it and why that is not recorded.</param>
    public sealed record Input(Guid DeliveryId, Guid Claim, string Error) : IInput<bool>;

    /// <returns>False when somebody else has leased it since.</returns>
    public override async Task<bool> RunAsync(Input input, CancellationToken ct)
    {
        var leased = db.Set<Delivery>().Where(d => d.Id == input.DeliveryId && d.ClaimedBy == input.Claim);
        if (await leased.Select(d => (int?)d.Attempts).SingleOrDefaultAsync(ct) is not { } attempts)
        {
            return false;
        }

        var next = clock.GetUtcNow() + Backoff.After(Math.Max(1, attempts), Backoff.LongestOverDays);
        return await leased.ExecuteUpdateAsync(
                set =>
                    set.SetProperty(d => d.LastFault, DeliveryFault.NotRecorded)
                        .SetProperty(d => d.LastError, input.Error)
                        .SetProperty(d => d.NextTryAt, next)
                        .SetProperty(d => d.ClaimedBy, (Guid?)null)
                        .SetProperty(d => d.ClaimedUntil, (DateTimeOffset?)null),
                ct
            ) == 1;
    }
}
