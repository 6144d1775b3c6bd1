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

    /// <summary>Not taken up (不予受理); open until the complainant was notified of it.</summary>
    Refused,

    /// <summary>Given to another legal entity: no complaint against the bank.</summary>
    Transferred,

    /// <summary>Given up (终止); open until the complainant was notified of it, where anybody can be.</summary>
    Terminated,

    /// <summary>The same dispute as another complaint, which leads it (并案).</summary>
    Merged,
}
