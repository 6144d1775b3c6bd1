namespace Mediation.Complaints.Lists;

/// <summary>Where an open case stands on the desk.</summary>
public enum DueBand
{
    /// <summary>Late, or due today.</summary>
    Today,

    /// <summary>Due within the seven days after today.</summary>
    Week,

    /// <summary>Due after that.</summary>
    Later,

    /// <summary>Its clock stands still, whenever it would be due.</summary>
    Paused,
}
