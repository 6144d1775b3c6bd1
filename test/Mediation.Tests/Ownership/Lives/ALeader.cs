using Mediation.Ownership.Domain.Assignment;

namespace Mediation.Tests.Ownership.Lives;

/// <summary>A leader of the bank in which the lives are led.</summary>
internal sealed class ALeader(string name, string path)
{
    public Guid Id { get; } = Guid.CreateVersion7();

    public string Name { get; } = name;

    public string Path { get; set; } = path;

    public DateTimeOffset? AbsentUntil { get; set; }

    public bool HasDeputy { get; set; }

    /// <summary>Locked, or without the role: leads nothing any more.</summary>
    public bool IsGone { get; set; }

    public bool IsAbsent(DateTimeOffset now) => AbsentUntil > now;

    public LeaderCandidate Candidate() => new(Id, Name, Name, "副行长", Path, AbsentUntil);
}
