namespace Mediation.Core.DueRows;

/// <summary>How long a row may belong to whoever works on it.</summary>
public static class Leases
{
    /// <summary>
    /// No lease, and no pause of a breaker, is as long as this. What ends later was written by a clock that was ahead, and is none: else it would stand
    /// still until that clock has become right.
    /// </summary>
    public static readonly TimeSpan Impossible = TimeSpan.FromHours(1);
}
