namespace Mediation.Core.Outbox;

/// <summary>
/// News for the outside, written in the transaction that made it true and delivered afterwards. Delivery and its effect in our own
/// store are one save; toward a foreign system the <see cref="Id"/> is the idempotency key.
/// </summary>
public sealed class OutboxMessage
{
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

    /// <summary>Set when it was tried too often; an operator has to look.</summary>
    public DateTimeOffset? DeadAt { get; private set; }

    public bool IsWaiting => DeliveredAt is null && DeadAt is null;

    public static OutboxMessage Of<T>(string kind, Guid caseId, T payload, DateTimeOffset now) =>
        new()
        {
            Kind = kind,
            CaseId = caseId,
            Payload = JsonSerializer.Serialize(payload),
            CreatedAt = now,
            NextTryAt = now,
        };

    public T Read<T>() => JsonSerializer.Deserialize<T>(Payload)!;

    public void Delivered(DateTimeOffset now)
    {
        Attempts++;
        DeliveredAt = now;
    }

    public void Failed(string error, DateTimeOffset now)
    {
        Attempts++;
        LastError = error.Length <= 1000 ? error : error[..1000];
        NextTryAt = now + TimeSpan.FromSeconds(Math.Min(3600, 5 * Math.Pow(2, Attempts)));
        DeadAt = Attempts >= 12 ? now : null;
    }
}

/// <summary>Delivers messages of its kind. Runs inside the message's own transaction and must not save.</summary>
public interface IOutboxHandler
{
    string Kind { get; }

    Task DeliverAsync(OutboxMessage message, CancellationToken ct);
}

/// <summary>Wakes the dispatcher as soon as something waits, so that nobody waits for the next round of the clock.</summary>
public sealed class OutboxSignal : IDisposable
{
    private readonly SemaphoreSlim rung = new(0, 1);

    public void Ring()
    {
        if (rung.CurrentCount == 0)
        {
            try
            {
                rung.Release();
            }
            catch (SemaphoreFullException)
            {
                // Two rang at once: one ring is enough.
            }
        }
    }

    /// <summary>Waits for a ring.</summary>
    public Task WaitAsync(CancellationToken ct) => rung.WaitAsync(ct);

    public void Dispose() => rung.Dispose();
}
