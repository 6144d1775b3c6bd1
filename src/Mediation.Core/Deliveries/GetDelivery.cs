namespace Mediation.Core.Deliveries;

/// <summary>One delivery for the operator: what became of it, what its receiver answered, what holds it up. Its content is not shown.</summary>
[RequiresPermission(CorePermissions.ReadJobs)]
public sealed class GetDelivery(MediationDbContext db, TimeProvider clock) : Query<GetDelivery.Input, GetDelivery.Result>, IHaveRoute
{
    public sealed record Input(Guid DeliveryId) : IInput<Result>;

    /// <param name="Version">Goes along with what the operator does.</param>
    /// <param name="CaseId">The case that it is about; <see cref="HistoryChains.Institution"/> where it is about none.</param>
    /// <param name="Attempts">Attempts in all, also those before it was sent again.</param>
    /// <param name="LastFault">Why the last attempt came to nothing.</param>
    /// <param name="LastError">The same as the receiver or this system put it.</param>
    /// <param name="Characters">Length of its content.</param>
    /// <param name="Sha256">SHA-256 of its content in UTF-8.</param>
    /// <param name="HeldUpBy">An earlier delivery of its lane that has to be sent or skipped first.</param>
    /// <param name="IsDestinationParked">Whether an operator keeps back everything that goes there.</param>
    /// <param name="BreakerOpenUntil">Until when its destination is not tried after failures; null while it is.</param>
    /// <param name="About">Key of the words that say what it carries; null where its kind says it all.</param>
    /// <param name="IsUrgent">Whether somebody waits for it by the hour, or a statutory limit does.</param>
    /// <param name="FirstSentAt">When its receiver took it the first time, where it was sent once more since; null for all others.</param>
    public sealed record Result(
        Guid Id,
        int Version,
        string Kind,
        string Destination,
        Guid CaseId,
        DateTimeOffset CreatedAt,
        DeliveryState State,
        int Attempts,
        DateTimeOffset NextTryAt,
        DateTimeOffset? BeingSentUntil,
        int? Status,
        int? DurationMs,
        string? AnswerHash,
        DeliveryFault? LastFault,
        string? LastError,
        DateTimeOffset? SentAt,
        DateTimeOffset? SkippedAt,
        string? SkippedBy,
        string? SkipReason,
        int Characters,
        string Sha256,
        Guid? HeldUpBy,
        bool IsDestinationParked,
        DateTimeOffset? BreakerOpenUntil,
        string? About,
        bool IsUrgent,
        DateTimeOffset? FirstSentAt = null
    );

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var delivery = await db.Set<Delivery>().SingleOrDefaultAsync(d => d.Id == input.DeliveryId, ct) ?? throw DeliveryErrors.NotFound();
        var destination = await db.Set<DeliveryDestination>().SingleOrDefaultAsync(d => d.Key == delivery.Destination, ct);
        return new Result(
            delivery.Id,
            delivery.Version,
            delivery.Kind,
            delivery.Destination,
            delivery.CaseId,
            delivery.CreatedAt,
            delivery.State,
            delivery.EarlierAttempts + delivery.Attempts,
            delivery.NextTryAt,
            delivery.IsBeingSent(now) ? delivery.ClaimedUntil : null,
            delivery.Status,
            delivery.DurationMs,
            delivery.AnswerHash,
            delivery.LastFault,
            delivery.LastError,
            delivery.SentAt,
            delivery.SkippedAt,
            delivery.SkippedById is { } by ? await db.Users.Where(u => u.Id == by).Select(u => u.DisplayName).SingleOrDefaultAsync(ct) ?? $"{by}" : null,
            delivery.SkipReason,
            delivery.Payload.Length,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(delivery.Payload))),
            delivery.State == DeliveryState.Waiting ? await FirstBeforeAsync(delivery, ct) : null,
            destination?.IsParked is true,
            destination?.ClosedUntil(now),
            delivery.About,
            delivery.IsUrgent,
            await FirstSentAtAsync(delivery, ct)
        );
    }

    /// <summary>As the history says: the row keeps the last time only.</summary>
    private async Task<DateTimeOffset?> FirstSentAtAsync(Delivery delivery, CancellationToken ct)
    {
        if (delivery.SentAt is null || delivery.EarlierAttempts == 0)
        {
            return null;
        }

        var (caseId, named) = (delivery.CaseId, delivery.Id.ToString());
        var resent = await db.Set<HistoryEntry>()
            .Where(e => e.CaseId == caseId && e.Event == nameof(DeliveryResent) && e.Payload.Contains(named))
            .OrderBy(e => e.Sequence)
            .Select(e => e.Payload)
            .ToListAsync(ct);
        return resent.Select(SentAtIn).FirstOrDefault(at => at is not null);
    }

    private static DateTimeOffset? SentAtIn(string payload)
    {
        using var facts = JsonDocument.Parse(payload);
        return facts.RootElement.TryGetProperty("sentAt", out var at) && at.ValueKind == JsonValueKind.String ? at.GetDateTimeOffset() : null;
    }

    private Task<Guid?> FirstBeforeAsync(Delivery delivery, CancellationToken ct) =>
        db.Set<Delivery>()
            .Where(d => d.Lane == delivery.Lane && d.Destination == delivery.Destination)
            .Where(d => d.State == DeliveryState.Waiting || d.State == DeliveryState.Dead)
            .Where(d => d.Place < delivery.Place || (d.Place == delivery.Place && d.Id < delivery.Id))
            .OrderBy(d => d.Place)
            .ThenBy(d => d.Id)
            .Select(d => (Guid?)d.Id)
            .FirstOrDefaultAsync(ct);

    public static void Map(ApiRoutes api) => api.MapQuery<Input, Result>("deliveries/{id:guid}", id => new Input(id));
}
