namespace Mediation.Core.Deliveries;

/// <summary>What an attempt to send came to.</summary>
public enum DeliveryOutcome
{
    /// <summary>The receiver has taken it.</summary>
    Sent,

    /// <summary>Not this time; it is tried again.</summary>
    Failed,

    /// <summary>It will never be taken as it is; it is not tried again.</summary>
    Refused,

    /// <summary>The channel did not send it, for it has become pointless; nobody has to act.</summary>
    Dropped,

    /// <summary>The channel did not send it, for its receiver is not to be disturbed now; it goes later and has used up no attempt.</summary>
    Postponed,
}

/// <summary>The answer of a receiver, or why there is none.</summary>
/// <param name="Outcome">What it means.</param>
/// <param name="Status">Status code of the protocol, such as that of HTTP or SMTP; null when the receiver did not answer.</param>
/// <param name="Hash">SHA-256 of the answer's content, lower-case hexadecimal: proof of what the receiver said; null when there is none.</param>
/// <param name="Error">What failed, at most <see cref="Backoff.LongestError"/> characters; no personal data.</param>
public sealed record DeliveryAnswer(DeliveryOutcome Outcome, int? Status = null, string? Hash = null, string? Error = null)
{
    /// <summary>How long the attempt took, in milliseconds; measured by the sender.</summary>
    public int DurationMs { get; init; }

    /// <summary>
    /// False where it says nothing about the destination: the fault is ours and the receiver was not asked, or it answered about this one delivery, as a
    /// mail server does of a mailbox that is full. The breaker counts no such failure.
    /// </summary>
    public bool IsOfDestination { get; init; } = true;

    /// <summary>Why it was not sent; null where it was, or where nobody has to know.</summary>
    public DeliveryFault? Fault
    {
        get =>
            field
            ?? Outcome switch
            {
                DeliveryOutcome.Failed when Status is not null => DeliveryFault.NotTaken,
                DeliveryOutcome.Failed => IsOfDestination ? DeliveryFault.NotReached : DeliveryFault.OwnFault,
                DeliveryOutcome.Refused => Status is null ? DeliveryFault.NoAddress : DeliveryFault.Rejected,
                _ => null,
            };
        init;
    }

    /// <summary>Ids of what its channel left out of the message at the moment of sending, such as a notice to somebody who may not have it any more.</summary>
    public IReadOnlyList<Guid> LeftOut { get; init; } = [];

    /// <summary>Where it was sent, masked, as its channel knew the address at the moment of sending; null where that is not known.</summary>
    public string? MaskedAddress { get; init; }

    /// <summary>Of a delivery that is postponed: when it may be sent.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <param name="status">Status code of the protocol.</param>
    /// <param name="content">What the receiver answered.</param>
    public static DeliveryAnswer Sent(int? status, ReadOnlySpan<byte> content) =>
        new(DeliveryOutcome.Sent, status, Convert.ToHexStringLower(SHA256.HashData(content)));

    public static DeliveryAnswer Failed(string error, int? status = null) => new(DeliveryOutcome.Failed, status, Error: Cut(error));

    /// <param name="fault">What kept it from being sent at all; it is tried again.</param>
    public static DeliveryAnswer NotAsked(string fault) => Failed(fault) with { IsOfDestination = false };

    public static DeliveryAnswer Refused(string error, int? status = null) => new(DeliveryOutcome.Refused, status, Error: Cut(error));

    /// <param name="reason">Key of the words that say why.</param>
    public static DeliveryAnswer Dropped(string reason) => new(DeliveryOutcome.Dropped, Error: Cut(reason));

    /// <param name="until">When it may be sent.</param>
    public static DeliveryAnswer Postponed(DateTimeOffset until) => new(DeliveryOutcome.Postponed) { Until = until };

    private static string Cut(string error) => error.Length <= Backoff.LongestError ? error : error[..Backoff.LongestError];
}
