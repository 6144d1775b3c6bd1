namespace Mediation.Core.Calendars;

/// <summary>What stands in place of the end of a limit where none runs, so that it is ordered behind all that do.</summary>
public static class NoLimit
{
    /// <summary>Later than any limit.</summary>
    public static readonly DateTimeOffset At = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);
}
