namespace Mediation.Complaints.Lists;

/// <summary>Whose cases a list shows.</summary>
public enum ComplaintListView
{
    /// <summary>Everything in the user's scope.</summary>
    All,

    /// <summary>Assigned to the user.</summary>
    Mine,

    /// <summary>The user's unit, not yet assigned.</summary>
    Unassigned,
}
