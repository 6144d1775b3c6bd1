using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Domain;

/// <summary>Who is told of a complaint.</summary>
public static class CaseRecipients
{
    /// <summary>Whoever handles it, or while nobody does the supervisor of its unit.</summary>
    public static Recipient HandlerOf(Complaint complaint) =>
        complaint.HandlerId is { } handler ? Recipient.Person(handler) : Recipient.InUnit(MediationRoles.Supervisor, complaint.UnitPath);

    /// <summary>Whoever reviews a decision, or while nobody does who names the reviewer.</summary>
    public static Recipient ReviewerOf(SuperiorReview review) => review.ReviewerId is { } reviewer ? Recipient.Person(reviewer) : NamingReviewerOf(review);

    /// <summary>Who names the reviewer: compliance of the head office, of a branch its supervisor.</summary>
    public static Recipient NamingReviewerOf(SuperiorReview review) =>
        Recipient.InUnit(review.SuperiorPath.Count(c => c == '/') <= 2 ? MediationRoles.Compliance : MediationRoles.Supervisor, review.SuperiorPath);

    /// <summary>Who looks after personal data, compliance of the head office, but for the one whose own act it is.</summary>
    public static Recipient PrivacyOfficerBut(Guid actor) => Recipient.InUnit(MediationRoles.Compliance, Recipient.HeadOffice, actor);
}
