namespace Mediation.Core.Deliveries;

/// <summary>
/// Something that leaves the system, stored in the save of its reason and sent afterwards, outside any transaction. Deliveries of one lane, as a
/// rule one case, to one destination are sent one after the other. The <see cref="AggregateRoot.Id"/> is the idempotency key toward the receiver.
/// </summary>
public sealed class Delivery : AggregateRoot, ILaneRow, ILeasedRow
{
    public const int LongestKey = 100;
    public const int LongestReason = 500;

    private Delivery() { }

    /// <summary>Names its <see cref="IDeliveryChannel"/>.</summary>
    public string Kind { get; private set; } = string.Empty;

    /// <summary>Key of its <see cref="DeliveryDestination"/>.</summary>
    public string Destination { get; private set; } = string.Empty;

    /// <summary>The case that it is about; <see cref="HistoryChains.Institution"/> where it is about none.</summary>
    public Guid CaseId { get; private set; }

    /// <summary>What is sent one after the other: the deliveries of its case, unless it was given a lane of its own.</summary>
    public Guid Lane { get; private set; }

    public long Place { get; private set; }

    public string Payload { get; private set; } = string.Empty;

    /// <summary>Key of the words that say what it carries, for the operator; null where its kind says it all.</summary>
    public string? About { get; private set; }

    /// <summary>Whether somebody waits for it by the hour, or a statutory limit does; the operator's pages mark it.</summary>
    public bool IsUrgent { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DeliveryState State { get; private set; }

    /// <summary>Attempts that were begun since it was written or sent again by an operator.</summary>
    public int Attempts { get; private set; }

    /// <summary>Attempts before an operator had it sent again.</summary>
    public int EarlierAttempts { get; private set; }

    /// <summary>First instant of the next attempt.</summary>
    public DateTimeOffset NextTryAt { get; private set; }

    /// <summary>The lease of the sender that sends it now, or did last.</summary>
    public Guid? ClaimedBy { get; private set; }

    /// <summary>End of that lease; nobody else sends it before.</summary>
    public DateTimeOffset? ClaimedUntil { get; private set; }

    /// <summary>Status code of the last answer; null when there was none.</summary>
    public int? Status { get; private set; }

    /// <summary>Milliseconds that the last attempt took.</summary>
    public int? DurationMs { get; private set; }

    /// <summary>SHA-256 of the answer with which the receiver took it.</summary>
    public string? AnswerHash { get; private set; }

    /// <summary>Why the last attempt came to nothing.</summary>
    public DeliveryFault? LastFault { get; private set; }

    /// <summary>The same as the receiver or this system put it.</summary>
    public string? LastError { get; private set; }

    /// <summary>When the receiver took it, the last time.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    public DateTimeOffset? SkippedAt { get; private set; }

    /// <summary>Null where its channel dropped it.</summary>
    public Guid? SkippedById { get; private set; }

    /// <summary>What the operator wrote, or the key of why its channel dropped it.</summary>
    public string? SkipReason { get; private set; }

    /// <summary>The answer that this save records; null in any other save.</summary>
    public DeliveryAnswer? Answer { get; private set; }

    /// <param name="kind">Names its channel, at most <see cref="LongestKey"/> characters.</param>
    /// <param name="destination">Key of where it goes, at most <see cref="LongestKey"/> characters; never personal data.</param>
    /// <param name="caseId">The case that it is about.</param>
    /// <param name="payload">What the channel needs to send it; stored as JSON.</param>
    /// <param name="now">When.</param>
    /// <param name="lane">Its lane; that of its case when left out.</param>
    public static Delivery Of<T>(string kind, string destination, Guid caseId, T payload, DateTimeOffset now, Guid? lane = null) =>
        new()
        {
            Kind = kind,
            Destination = destination,
            CaseId = caseId,
            Lane = lane ?? caseId,
            Place = LanePlaces.Next(),
            Payload = JsonSerializer.Serialize(payload, MediationJson.Stored),
            CreatedAt = now,
            NextTryAt = now,
        };

    /// <summary>Says to the operator what it carries.</summary>
    /// <param name="about">A key of words, at most <see cref="LongestKey"/> characters; never personal data.</param>
    /// <param name="isUrgent">See <see cref="IsUrgent"/>.</param>
    public void Describe(string about, bool isUrgent) => (About, IsUrgent) = (about, isUrgent);

    void ILaneRow.PlaceAt(long place) => Place = place;

    public T Read<T>() => JsonSerializer.Deserialize<T>(Payload, MediationJson.Stored)!;

    /// <summary>Whether a sender has leased it.</summary>
    public bool IsBeingSent(DateTimeOffset now) => State == DeliveryState.Waiting && ClaimedUntil > now && ClaimedUntil <= now + Leases.Impossible;

    /// <summary>
    /// Keeps the answer of an attempt. A success counts whoever had the lease, for the receiver has it, even where another attempt was refused or
    /// an operator skipped it meanwhile; anything else counts only under the present lease.
    /// </summary>
    /// <returns>False when the answer comes too late to mean anything: it was sent in between, or skipped or leased anew and was not taken this time.</returns>
    public bool Record(DeliveryAnswer answer, Guid claim, DateTimeOffset now)
    {
        var isSent = answer.Outcome == DeliveryOutcome.Sent;
        if (isSent ? State == DeliveryState.Sent : State != DeliveryState.Waiting || ClaimedBy != claim)
        {
            return false;
        }

        (ClaimedBy, ClaimedUntil, Answer) = (null, null, answer);
        if (answer is { Outcome: DeliveryOutcome.Postponed, Until: { } until })
        {
            (Attempts, NextTryAt) = (Math.Max(0, Attempts - 1), until);
            return true;
        }

        (Status, DurationMs, LastFault, LastError) = (answer.Status, answer.DurationMs, answer.Fault, answer.Error);
        if (isSent)
        {
            (State, SentAt, AnswerHash) = (DeliveryState.Sent, now.NotBefore(CreatedAt), answer.Hash);
            (SkippedAt, SkippedById, SkipReason) = (null, null, null);
            Raise(new DeliverySent(CaseId, Id, Kind, Destination));
        }
        else if (answer.Outcome == DeliveryOutcome.Dropped)
        {
            (State, SkippedAt, SkipReason, LastError) = (DeliveryState.Skipped, now.NotBefore(CreatedAt), answer.Error, null);
            Raise(new DeliveryDropped(CaseId, Id, Kind, Destination));
        }
        else if (answer.Outcome == DeliveryOutcome.Refused || Attempts >= Backoff.TriesOverDays)
        {
            State = DeliveryState.Dead;
            Raise(new DeliveryGivenUp(CaseId, Id, Kind, Destination));
        }
        else
        {
            NextTryAt = now + Backoff.After(Math.Max(1, Attempts), Backoff.LongestOverDays);
        }

        return true;
    }

    /// <summary>Has it sent at once, whatever became of it before. Its receiver knows it by its id.</summary>
    /// <exception cref="BusinessException"><c>Core:DeliveryBeingSent</c>, <c>Core:DeliveryAlreadyDue</c></exception>
    public void Resend(DateTimeOffset now, string? reason = null)
    {
        EnsureNotBeingSent(now);
        if (State == DeliveryState.Waiting && Attempts == 0 && NextTryAt <= now)
        {
            throw DeliveryErrors.AlreadyDue();
        }

        Raise(new DeliveryResent(CaseId, Id, Kind, Destination, State, SentAt, reason));
        EarlierAttempts += Attempts;
        (State, Attempts, NextTryAt) = (DeliveryState.Waiting, 0, now);
        (ClaimedBy, ClaimedUntil) = (null, null);
        (SkippedAt, SkippedById, SkipReason) = (null, null, null);
    }

    /// <summary>It is not sent; the next one of its lane is.</summary>
    /// <exception cref="BusinessException"><c>Core:DeliveryBeingSent</c>, <c>Core:DeliveryNothingToSkip</c></exception>
    public void Skip(Guid by, string reason, DateTimeOffset now)
    {
        EnsureNotBeingSent(now);
        if (State is not (DeliveryState.Waiting or DeliveryState.Dead))
        {
            throw DeliveryErrors.NothingToSkip();
        }

        (State, SkippedAt, SkippedById, SkipReason) = (DeliveryState.Skipped, now.NotBefore(CreatedAt), by, reason);
        (ClaimedBy, ClaimedUntil) = (null, null);
        Raise(new DeliverySkipped(CaseId, Id, Kind, Destination, reason));
    }

    private void EnsureNotBeingSent(DateTimeOffset now)
    {
        if (IsBeingSent(now))
        {
            throw DeliveryErrors.BeingSent();
        }
    }
}
