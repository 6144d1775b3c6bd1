namespace Mediation.Notifications.Domain;

/// <summary>A notification reached nobody, or did not reach by a channel outside the inbox somebody who may not miss it.</summary>
/// <param name="CaseId">The case, or the institution.</param>
/// <param name="NotificationId">What was to be told.</param>
/// <param name="NoticeKind">Its kind.</param>
/// <param name="NoticeChannel">The channel that failed; null where nobody was found.</param>
public sealed record NotificationUndeliverable(Guid CaseId, Guid NotificationId, string NoticeKind, NotificationChannel? NoticeChannel)
    : DomainEvent(CaseId),
        ISystemEvent;

/// <summary>A letter was printed: whoever printed it has seen name and address.</summary>
public sealed record LetterPrinted(Guid CaseId, Guid NotificationId, Guid CopyId, string? Document = null, string? DocumentSha256 = null)
    : DomainEvent(CaseId),
        IReadingEvent;

/// <summary>A letter was posted.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="NotificationId">What it tells.</param>
/// <param name="CopyId">The copy.</param>
/// <param name="PostedOn">Day of posting.</param>
/// <param name="Tracking">Number of the postal service.</param>
public sealed record LetterPosted(Guid CaseId, Guid NotificationId, Guid CopyId, DateOnly PostedOn, string Tracking) : DomainEvent(CaseId);

/// <summary>A letter is not posted any more.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="NotificationId">What it tells.</param>
/// <param name="CopyId">The copy.</param>
/// <param name="Why">Why, in a few words; no person.</param>
public sealed record LetterDiscarded(Guid CaseId, Guid NotificationId, Guid CopyId, string Why) : DomainEvent(CaseId);

/// <summary>A letter is not posted any more: its case was closed, and no postal address was known until then.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="NotificationId">What it tells.</param>
/// <param name="CopyId">The copy.</param>
public sealed record LetterLeftUnposted(Guid CaseId, Guid NotificationId, Guid CopyId) : DomainEvent(CaseId), ISystemEvent;
