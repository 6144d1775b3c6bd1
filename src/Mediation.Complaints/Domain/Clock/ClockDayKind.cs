namespace Mediation.Complaints.Domain.Clock;

/// <summary>What one day of the ribbon shows.</summary>
public enum ClockDayKind
{
    /// <summary>Past and counted, or past and skipped as no working day.</summary>
    Gone,

    /// <summary>Past, and a rest day.</summary>
    GoneRest,

    /// <summary>Still to come.</summary>
    Ahead,

    /// <summary>Still to come, and a rest day.</summary>
    Rest,

    /// <summary>Not counted: a pause.</summary>
    Pause,

    /// <summary>The day of the reading.</summary>
    Today,

    /// <summary>Still to come, and the last day of the internal limit.</summary>
    Internal,

    /// <summary>After the last day of the limit, up to the day of the reading.</summary>
    Late,
}
