namespace Mediation.Complaints.Domain;

/// <summary>How the decision reached the complainant. Delivery counts, not drafting.</summary>
public enum NoticeManner
{
    HandedOver,
    Posted,
    Message,
    Phone,

    /// <summary>Not reached after documented attempts.</summary>
    NotReached,
}
