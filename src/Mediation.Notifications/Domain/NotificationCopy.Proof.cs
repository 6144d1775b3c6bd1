namespace Mediation.Notifications.Domain;

/// <content>What it proves: when it was delivered, and whether in time.</content>
public sealed partial class NotificationCopy
{
    /// <summary>Whether it came before a limit: what counts as proof of a notice. Of a letter the day of posting counts.</summary>
    /// <param name="deliverBy">End of the limit, not included.</param>
    /// <param name="institution">Gives local days.</param>
    /// <param name="now">Before the end of the limit another attempt, or another way, may still come in time.</param>
    /// <returns>Null while nobody knows.</returns>
    public bool? CameInTime(DateTimeOffset deliverBy, InstitutionTime institution, DateTimeOffset now) =>
        PostedOn is { } posted ? posted <= institution.LastDayBefore(deliverBy)
        : SentAt is { } at ? at < deliverBy
        : now >= deliverBy ? false
        : null;

    /// <summary>When it was delivered, as counts for a limit: when it was taken, of a letter its day of posting, by the end of that day.</summary>
    /// <returns>Null until it was delivered.</returns>
    public DateTimeOffset? DeliveredAt(InstitutionTime institution) =>
        State != CopyState.Sent ? null
        : PostedOn is { } posted && institution.EndOfDay(posted).AddMinutes(-1) is var end && end < SentAt ? end
        : SentAt;
}
