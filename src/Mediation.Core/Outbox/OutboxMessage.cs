namespace Mediation.Core.Outbox;

/// <summary>
/// An effect on our own rows, stored in the transaction of its reason and done afterwards: its handler's changes and its mark are one save. What
/// leaves the system is a <see cref="Deliveries.Delivery"/> instead.
/// </summary>
public sealed class OutboxMessage : IRetriedRow
{
    private const int MostAttempts = 12;

    private OutboxMessage() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Names its handler.</summary>
    public string Kind { get; private set; } = string.Empty;

    public Guid CaseId { get; private set; }

    public string Payload { get; private set; } = string.Empty;

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? DeliveredAt { get; private set; }

    public int Attempts { get; private set; }

    public DateTimeOffset NextTryAt { get; private set; }

    public string? LastError { get; private set; }

    public Guid? ClaimedBy { get; private set; }

    public DateTimeOffset? ClaimedUntil { get; private set; }

    /// <summary>Set when it was tried too often; an operator has to act.</summary>
    public DateTimeOffset? DeadAt { get; private set; }

    public bool IsWaiting => DeliveredAt is null && DeadAt is null;

    public static OutboxMessage Of<T>(string kind, Guid caseId, T payload, DateTimeOffset now) =>
        new()
        {
            Kind = kind,
            CaseId = caseId,
            Payload = JsonSerializer.Serialize(payload, MediationJson.Stored),
            CreatedAt = now,
            NextTryAt = now,
        };

    public T Read<T>() => JsonSerializer.Deserialize<T>(Payload, MediationJson.Stored)!;

    public void Delivered(DateTimeOffset now)
    {
        Attempts++;
        DeliveredAt = now.NotBefore(CreatedAt);
    }

    public void Failed(string error, DateTimeOffset now)
    {
        Attempts++;
        LastError = error;
        NextTryAt = now + Backoff.After(Attempts);
        DeadAt = Attempts >= MostAttempts ? now : null;
        (ClaimedBy, ClaimedUntil) = (null, null);
    }
}
