using Mediation.Notifications.Domain;

namespace Mediation.Complaints.Domain;

/// <summary>Who is told of a complaint.</summary>
public static class CaseRecipients
{
    /// <summary>Whoever handles it, or while nobody does the supervisor of its unit.</summary>
    public static Recipient HandlerOf(Complaint complaint) =>
        complaint.HandlerId is { } handler ? Recipient.Person(handler) : Recipient.InUnit(MediationRoles.Supervisor, complaint.UnitPath);

    /// <summary>Whoever reviews a decision, or while nobody does a supervisor of the superior institution or of one above it.</summary>
    public static Recipient ReviewerOf(SuperiorReview review) =>
        review.ReviewerId is { } reviewer ? Recipient.Person(reviewer) : Recipient.InUnit(MediationRoles.Supervisor, review.SuperiorPath);

    /// <summary>Who looks after personal data, compliance of the head office, but for the one whose own act it is.</summary>
    public static Recipient PrivacyOfficerBut(Guid actor) => Recipient.InUnit(MediationRoles.Compliance, Recipient.HeadOffice, actor);
}
