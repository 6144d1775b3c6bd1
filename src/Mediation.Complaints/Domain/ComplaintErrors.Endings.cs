namespace Mediation.Complaints.Domain;

/// <content>Refusals about other endings, transfers and material.</content>
public static partial class ComplaintErrors
{
    public static BusinessException EndingUnknown() => new("Complaints:EndingUnknown", ErrorKind.NotFound);

    public static BusinessException EndingDecided() => new("Complaints:EndingDecided");

    public static BusinessException EndingPending() => new("Complaints:EndingPending");

    /// <summary>What another company is responsible for is transferred there, and not refused.</summary>
    public static BusinessException ForAnotherCompany() => new("Complaints:ForAnotherCompany", ErrorKind.Invalid, "ground");

    /// <summary>The notice is earlier than the approval of what it is about.</summary>
    public static BusinessException NoticeBeforeApproval() => new("Complaints:NoticeBeforeApproval", ErrorKind.Invalid, "noticeAt");

    /// <summary>The complainant has its notice: what they read is not undone behind it.</summary>
    public static BusinessException NoticeDelivered() => new("Complaints:NoticeDelivered");

    /// <summary>A case that goes on needs somebody who handles it.</summary>
    public static BusinessException NobodyHandles() => new("Complaints:NobodyHandles");

    public static BusinessException SameUnit(string unit) => new BusinessException("Complaints:SameUnit", ErrorKind.Invalid, "unit").With("unit", unit);

    /// <summary>It is no more, and another unit has its work.</summary>
    public static BusinessException UnitClosed(string unit) => new BusinessException("Complaints:UnitClosed", ErrorKind.Invalid, "unit").With("unit", unit);

    public static BusinessException SupplementUnknown() => new("Complaints:SupplementUnknown", ErrorKind.Invalid, "supplementId");

    public static BusinessException SupplementAnswered() => new("Complaints:SupplementAnswered");

    /// <summary>Whoever handled it last cannot handle it any more, or nobody did: the supervisor names somebody.</summary>
    public static BusinessException HandlerMissing() => new("Complaints:HandlerMissing", ErrorKind.Invalid, "handlerId");
}
