namespace Mediation.Complaints.Domain;

/// <summary>Where a complaint stands. Mediation and payment have states of their own; they are not mixed in here.</summary>
public enum ComplaintState
{
    Registered,
    Handling,
    Mediating,
    Decided,
    Closed,
    Withdrawn,
}
