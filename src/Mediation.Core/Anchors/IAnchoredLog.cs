namespace Mediation.Core.Anchors;

/// <summary>
/// Rows that a module keeps for a time and that belong to no history: each anchor has the count and the hash of what came since the one before, so
/// that rows taken out, changed or slipped in later are found. Discovered in every module; reads only.
/// </summary>
public interface IAnchoredLog
{
    /// <summary>Name of its table.</summary>
    string Name { get; }

    /// <summary>How long a row stays at least; what is older may have been purged and is not compared.</summary>
    TimeSpan Kept { get; }

    /// <summary>Instant of the oldest row; null when there is none.</summary>
    Task<DateTimeOffset?> OldestAsync(CancellationToken ct);

    /// <summary>What never changes of the rows of this time, a line each, always in the same order.</summary>
    /// <param name="from">First instant.</param>
    /// <param name="to">End; an instant that no longer belongs to it.</param>
    IAsyncEnumerable<string> LinesAsync(DateTimeOffset from, DateTimeOffset to);
}
