namespace Mediation.Complaints.Lifecycles;

/// <summary>The way of a case through a lifecycle, as its history proves it.</summary>
/// <param name="Key">The lifecycle.</param>
/// <param name="Number">Number of what went it, where a case can have several, as with mediations; otherwise null.</param>
/// <param name="Visits">The states, oldest first.</param>
public sealed record LifecyclePath(string Key, string? Number, IReadOnlyList<LifecycleVisit> Visits)
{
    /// <summary>The way that a column of a row says.</summary>
    /// <param name="key">The lifecycle.</param>
    /// <param name="number">Number of what went it, or null.</param>
    /// <param name="trail">Values of the column, see <see cref="ColumnTrail"/>.</param>
    /// <param name="states">States of the lifecycle; other values stand for none of it.</param>
    public static LifecyclePath Of<TState>(string key, string? number, IReadOnlyList<(HistoryEntry Entry, TState Value)> trail, IReadOnlyList<string> states)
        where TState : struct, Enum =>
        new(
            key,
            number,
            [
                .. trail
                    .Select((t, i) => new LifecycleVisit($"{t.Value}", t.Entry.At, i + 1 < trail.Count ? trail[i + 1].Entry.At : null))
                    .Where(visit => states.Contains(visit.State)),
            ]
        );
}

/// <summary>A state that a case was in.</summary>
/// <param name="State">The state.</param>
/// <param name="From">Since when: the entry of the history by which it came there.</param>
/// <param name="To">Until when; null while it is there.</param>
public sealed record LifecycleVisit(string State, DateTimeOffset From, DateTimeOffset? To);
