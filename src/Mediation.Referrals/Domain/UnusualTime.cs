namespace Mediation.Referrals.Domain;

/// <summary>What is unusual about the time of a session.</summary>
public enum UnusualTime
{
    /// <summary>A public holiday, or a day off by the notice of its year.</summary>
    RestDay,

    /// <summary>It begins before 8:00 or ends after 21:00.</summary>
    OutsideHours,

    /// <summary>It goes on into the next day.</summary>
    OverMidnight,
}
