namespace Mediation.Ownership.Domain.Assignment;

/// <summary>A leader who could own the case.</summary>
/// <param name="UnitPath">Path of the leader's unit; the unit complained of or one above it.</param>
/// <param name="AbsentUntil">Absent until then, or null.</param>
/// <param name="AbsentFrom">Absent from then on, if at all; null when that was before it was known.</param>
/// <param name="OpenOwnerships">Cases named to or accepted by the leader and not lifted.</param>
public sealed record LeaderCandidate(
    Guid Id,
    string UserName,
    string Name,
    string Post,
    string UnitPath,
    DateTimeOffset? AbsentUntil = null,
    int OpenOwnerships = 0,
    LeaderExclusion Exclusion = LeaderExclusion.None,
    DateTimeOffset? AbsentFrom = null
)
{
    public bool IsAbsent(DateTimeOffset now) => AbsentUntil > now && !(AbsentFrom > now);
}
