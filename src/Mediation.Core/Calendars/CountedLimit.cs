namespace Mediation.Core.Calendars;

/// <summary>Which limit of a case was counted by the work calendar.</summary>
public enum CountedLimit
{
    /// <summary>A duty of the complaint.</summary>
    Duty,

    /// <summary>Until when a leader accepts a case.</summary>
    LeaderAcceptance,

    /// <summary>Until when a mediation body answers.</summary>
    BodyAcceptance,
}
