namespace Mediation.Ownership.Leaders;

/// <summary>What followed from a leader's giving a case up.</summary>
/// <param name="NextLeader">Who is responsible now and asked to accept; null when nobody could be named.</param>
/// <param name="Until">Until when that leader has to accept, or when the search goes on.</param>
/// <param name="IsInScope">Whether the leader still sees the case: not after declaring a conflict of interest.</param>
public sealed record LeaderReleased(string? NextLeader, DateTimeOffset Until, bool IsInScope);
