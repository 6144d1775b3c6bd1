namespace Mediation.Complaints.Domain;

/// <content>Refusals about the review of a decision.</content>
public static partial class ComplaintErrors
{
    /// <summary>Code of <see cref="ReviewTooLate"/>.</summary>
    public const string ReviewTooLateCode = "Complaints:ReviewTooLate";

    public static BusinessException ReviewUnknown() => new("Complaints:ReviewUnknown", ErrorKind.NotFound);

    /// <summary>The complainant has not received the decision yet, as far as is proven: there is nothing to apply against.</summary>
    public static BusinessException ReviewBeforeNotice() => new("Complaints:ReviewBeforeNotice");

    /// <summary>One application at a time; and while it is reviewed nobody opens the complaint otherwise.</summary>
    public static BusinessException ReviewPending() => new("Complaints:ReviewPending");

    /// <summary>The superior institution has reviewed this decision.</summary>
    public static BusinessException ReviewedAlready() => new("Complaints:ReviewedAlready");

    /// <summary>The application came after its limit: it is recorded as not taken up once that is confirmed.</summary>
    public static BusinessException ReviewTooLate(DateTimeOffset applyBy) =>
        new BusinessException(ReviewTooLateCode, ErrorKind.Invalid, "receivedAt").With("applyBy", applyBy);

    /// <summary>Above the head office is nobody who could review (DOMAIN 8.21).</summary>
    public static BusinessException NoSuperior(string unit) => new BusinessException("Complaints:NoSuperior").With("unit", unit);

    /// <summary>Whoever had a part in the case does not review it.</summary>
    public static BusinessException ReviewerInvolved(string name, DateTimeOffset at) =>
        new BusinessException("Complaints:ReviewerInvolved", ErrorKind.Invalid, "reviewerId").With("name", name).With("at", at);

    public static BusinessException UnknownReviewer() => new("Complaints:UnknownReviewer", ErrorKind.Invalid, "reviewerId");

    public static BusinessException SameReviewer(string name) =>
        new BusinessException("Complaints:SameReviewer", ErrorKind.Invalid, "reviewerId").With("name", name);

    public static BusinessException NotTheReviewer() => new("Complaints:NotTheReviewer", ErrorKind.Forbidden);

    /// <summary>Whoever names a reviewer belongs to the superior institution, or to one above it.</summary>
    public static BusinessException NotTheSuperior() => new("Complaints:NotTheSuperior", ErrorKind.Forbidden);

    /// <summary>What the superior institution decided is notified by its own notice and letter, and by nothing else.</summary>
    public static BusinessException NotifiedByReview() => new("Complaints:NotifiedByReview");

    public static BusinessException ReviewChangesNothing() => new("Complaints:ReviewChangesNothing", ErrorKind.Invalid, "outcome");
}
