namespace Mediation.Complaints.Domain;

/// <content>Refusals about facts that are reported late.</content>
public static partial class ComplaintErrors
{
    /// <summary>One is decided on before the next is reported: each changes what the other does.</summary>
    public static BusinessException LateFactWaits() => new("Complaints:LateFactWaits");

    /// <summary>It does not fit the state of the case.</summary>
    public static BusinessException LateFactNotNow() => new("Complaints:LateFactNotNow", ErrorKind.Invalid, "kind");

    /// <summary>No limit would be another: it is recorded in the usual way, without an approval.</summary>
    public static BusinessException LateFactMovesNothing() => new("Complaints:LateFactMovesNothing", ErrorKind.Invalid, "at");

    /// <summary>No limit can be counted from a day before the first year of the calendar.</summary>
    public static BusinessException LateFactBeforeCalendar(DateOnly firstDay) =>
        new BusinessException("Complaints:LateFactBeforeCalendar", ErrorKind.Invalid, "at").With("firstDay", firstDay);

    public static BusinessException ReceiptNotEarlier(DateTimeOffset receivedAt) =>
        new BusinessException("Complaints:ReceiptNotEarlier", ErrorKind.Invalid, "at").With("receivedAt", receivedAt);

    public static BusinessException LateFactUnknown() => new("Complaints:LateFactUnknown", ErrorKind.NotFound);

    public static BusinessException LateFactDecided() => new("Complaints:LateFactDecided");

    /// <summary>The notice would have kept a limit that has passed since: its date needs a proof and an approval.</summary>
    public static BusinessException NoticeIsLateFact(DateTimeOffset limit) =>
        new BusinessException("Complaints:NoticeIsLateFact", ErrorKind.Invalid, "noticeAt").With("limit", limit);
}
