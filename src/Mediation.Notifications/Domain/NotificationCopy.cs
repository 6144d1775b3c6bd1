namespace Mediation.Notifications.Domain;

/// <summary>One person's copy of a notification over one channel, with its state and proof.</summary>
public sealed partial class NotificationCopy
{
    public const int LongestTracking = 60;
    public const int LongestAddress = 320;
    public const int LongestDocument = 100;

    private NotificationCopy() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid NotificationId { get; private set; }

    public Guid CaseId { get; private set; }

    /// <summary>As of its notification, so that an inbox is read by itself.</summary>
    public string Kind { get; private set; } = string.Empty;

    public NotificationUrgency Urgency { get; private set; }

    public NotificationChannel Channel { get; private set; }

    /// <summary>Of two saves that move it on at once, one is refused: it is sent once, and posted once.</summary>
    public CopyState State { get; private set; }

    /// <summary>Who gets it; null for a complainant.</summary>
    public Guid? UserId { get; private set; }

    /// <summary>The absent person instead of whom the deputy gets it.</summary>
    public Guid? InsteadOfId { get; private set; }

    /// <summary>The party that gets it in the complainant's place, such as an agent; null for all others.</summary>
    public Guid? RepresentativeId { get; private set; }

    public string Language { get; private set; } = TextCatalog.Chinese;

    /// <summary>Where it goes, masked; null for the inbox and for letters.</summary>
    public string? MaskedAddress { get; private set; }

    /// <summary>Unit whose people post it, for letters.</summary>
    public string? UnitPath { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>Not sent before.</summary>
    public DateTimeOffset SendFrom { get; private set; }

    /// <summary>Until when it is kept back; null where it is not, and for letters.</summary>
    public DateTimeOffset? HeldUntil => State == CopyState.Waiting && Channel != NotificationChannel.Letter && SendFrom > CreatedAt ? SendFrom : null;

    /// <summary>Whether that is for quiet hours: an ordinary e-mail to somebody who signs in waits for others as well.</summary>
    public bool IsHeldByNight => HeldUntil is not null && (UserId is null || Channel != NotificationChannel.Email || Urgency >= NotificationUrgency.Important);

    public Guid? DeliveryId { get; private set; }

    /// <summary>
    /// SHA-256 of its own words, as template, values and language give them: what the person was told. A message of several has them among others, and one
    /// to who receives it in another's place says first for whom. What a letter encloses has <see cref="PrintedSha256"/>.
    /// </summary>
    public string TextSha256 { get; private set; } = string.Empty;

    /// <summary>When it was in the inbox, or its receiver's server or gateway had taken it, or it was posted.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>Since when it is not unread: the person opened it or acted on it, or with <see cref="IsSettled"/> nobody has to read it any more.</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>What it says was over before the person opened it; nothing shows that it was read.</summary>
    public bool IsSettled { get; private set; }

    /// <summary>When the person opened it or acted on it; null while nothing shows that.</summary>
    public DateTimeOffset? OpenedAt => IsSettled ? null : ReadAt;

    /// <summary>The person does not want to be disturbed by its kind: it never counts as unread.</summary>
    public bool IsSilent { get; private set; }

    /// <summary>A newer message about the case says all that it said: an inbox lists the newer one only, the case lists both.</summary>
    public bool IsReplaced { get; private set; }

    /// <summary>Its receiver was kept away from the case before it was sent; it is not sent any more, whatever becomes of its delivery.</summary>
    public bool IsWithheld => State == CopyState.Skipped && Error == Withheld;

    /// <summary>Key of why it failed.</summary>
    public string? Error { get; private set; }

    public static NotificationCopy For(Notification notification, NotificationUrgency urgency, PlannedCopy plan, Addressee who, DateTimeOffset now)
    {
        var isInbox = plan.Channel == NotificationChannel.InApp;
        return new NotificationCopy
        {
            NotificationId = notification.Id,
            CaseId = notification.CaseId,
            Kind = notification.Kind,
            Urgency = urgency,
            Channel = plan.Channel,
            State = isInbox ? CopyState.Sent : CopyState.Waiting,
            UserId = who.UserId,
            InsteadOfId = who.InsteadOfId,
            Language = who.Language,
            MaskedAddress = who.MaskedAddress(plan.Channel),
            CreatedAt = now,
            SendFrom = plan.SendFrom,
            SentAt = isInbox ? now : null,
            IsSilent = plan.IsSilent,
        };
    }

    public static NotificationCopy ForComplainant(
        Notification notification,
        NotificationUrgency urgency,
        PartyContact contact,
        DateTimeOffset sendFrom,
        DateTimeOffset now
    ) =>
        new()
        {
            NotificationId = notification.Id,
            CaseId = notification.CaseId,
            Kind = notification.Kind,
            Urgency = urgency,
            Channel = contact.Channel!.Value,
            State = CopyState.Waiting,
            RepresentativeId = contact.RepresentativeId,
            Language = contact.Language,
            MaskedAddress = contact.MaskedAddress,
            UnitPath = contact.UnitPath,
            CreatedAt = now,
            SendFrom = sendFrom,
        };

    public void SealText(string sha256) => TextSha256 = sha256;

    public void Send(Guid deliveryId) => (State, DeliveryId) = (CopyState.Sending, deliveryId);

    /// <summary>It was taken. Sent once more by an operator, the first time stays: it is the proof.</summary>
    public void Arrive(DateTimeOffset at, string? maskedAddress = null) =>
        (State, MaskedAddress, SentAt, Error) = (
            CopyState.Sent,
            SentAt is null ? maskedAddress ?? MaskedAddress : MaskedAddress,
            SentAt ?? at.NotBefore(CreatedAt),
            null
        );

    /// <summary>It was taken after what it tells had ceased to hold.</summary>
    public void ComeTooLate(string reason) => Error = reason;

    /// <summary>It was not taken. What was taken once stays so.</summary>
    public void Fail(string error)
    {
        if (State is not (CopyState.Sent or CopyState.Skipped))
        {
            (State, Error) = (CopyState.Failed, error);
        }
    }

    /// <summary>It was not sent, for it had become pointless: nobody was missed.</summary>
    public void Skip(string reason)
    {
        if (State != CopyState.Sent && !IsWithheld)
        {
            (State, Error) = (CopyState.Skipped, reason);
        }
    }

    /// <summary>The person opened it, or acted on it.</summary>
    public void Read(DateTimeOffset now) => ReadAt ??= now.NotBefore(CreatedAt);

    /// <summary>What it says is over: nobody has to read it any more.</summary>
    public void Settle(DateTimeOffset now)
    {
        IsSettled |= ReadAt is null;
        Read(now);
    }

    /// <summary>A newer one says more: nobody has to read it any more.</summary>
    public void Replace(DateTimeOffset now)
    {
        Settle(now);
        IsReplaced = true;
    }
}
