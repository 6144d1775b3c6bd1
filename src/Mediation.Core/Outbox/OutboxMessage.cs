namespace Mediation.Core.Outbox;

/// <summary>
/// An effect on our own rows, stored in the transaction of its reason and done afterwards: its handler's changes and its mark are one save. What
/// leaves the system is a <see cref="Deliveries.Delivery"/> instead.
/// </summary>
public sealed class OutboxMessage : AggregateRoot, IRetriedRow, ILaneRow
{
    public const int LongestReason = 500;

    private OutboxMessage() { }

    /// <summary>Names its handler.</summary>
    public string Kind { get; private set; } = string.Empty;

    public Guid CaseId { get; private set; }

    /// <summary>What is done one after the other: the messages of a kind about its case, unless it was given a lane of its own.</summary>
    public Guid Lane { get; private set; }

    public long Place { get; private set; }

    public string Payload { get; private set; } = string.Empty;

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When it was done, or skipped.</summary>
    public DateTimeOffset? DeliveredAt { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>Attempts before an operator had it tried again.</summary>
    public int EarlierAttempts { get; private set; }

    public DateTimeOffset NextTryAt { get; private set; }

    public string? LastError { get; private set; }

    public Guid? ClaimedBy { get; private set; }

    public DateTimeOffset? ClaimedUntil { get; private set; }

    /// <summary>Set when it was tried too often; an operator has to act.</summary>
    public DateTimeOffset? DeadAt { get; private set; }

    /// <summary>The operator who decided that it is not done; null for one that was.</summary>
    public Guid? SkippedById { get; private set; }

    public string? SkipReason { get; private set; }

    public bool IsWaiting => DeliveredAt is null && DeadAt is null;

    /// <param name="kind">Names its handler.</param>
    /// <param name="caseId">The case that it is about.</param>
    /// <param name="payload">What the handler needs; stored as JSON.</param>
    /// <param name="now">When.</param>
    /// <param name="lane">Its lane; that of its case when left out.</param>
    public static OutboxMessage Of<T>(string kind, Guid caseId, T payload, DateTimeOffset now, Guid? lane = null) =>
        new()
        {
            Kind = kind,
            CaseId = caseId,
            Lane = lane ?? caseId,
            Place = LanePlaces.Next(),
            Payload = JsonSerializer.Serialize(payload, MediationJson.Stored),
            CreatedAt = now,
            NextTryAt = now,
        };

    void ILaneRow.PlaceAt(long place) => Place = place;

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
        NextTryAt = now + Backoff.After(Attempts, Backoff.LongestOverDays);
        DeadAt = Attempts >= Backoff.TriesOverDays ? now : null;
        (ClaimedBy, ClaimedUntil) = (null, null);
    }

    /// <summary>Has it tried at once, with all its tries before it.</summary>
    /// <exception cref="BusinessException"><c>Core:EffectDone</c></exception>
    public void Retry(DateTimeOffset now)
    {
        EnsureUndone();
        EarlierAttempts += Attempts;
        (Attempts, NextTryAt, DeadAt) = (0, now, null);
        (ClaimedBy, ClaimedUntil) = (null, null);
        Raise(new EffectRetried(CaseId, Id, Kind));
    }

    /// <summary>It is not done, so that the later ones of its lane are.</summary>
    /// <exception cref="BusinessException"><c>Core:EffectDone</c></exception>
    public void Skip(Guid by, string reason, DateTimeOffset now)
    {
        EnsureUndone();
        (DeliveredAt, DeadAt, SkippedById, SkipReason) = (now.NotBefore(CreatedAt), null, by, reason);
        Raise(new EffectSkipped(CaseId, Id, Kind));
    }

    /// <summary>What failed at least once and is neither done nor skipped.</summary>
    private void EnsureUndone()
    {
        if (DeliveredAt is not null || Attempts == 0)
        {
            throw OutboxErrors.Done();
        }
    }
}
