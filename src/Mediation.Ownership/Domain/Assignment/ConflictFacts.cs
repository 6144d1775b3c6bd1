namespace Mediation.Ownership.Domain.Assignment;

/// <summary>What of a case may keep a leader from it.</summary>
/// <param name="HandlerId">Who handles it, or null.</param>
/// <param name="Narrative">What was complained of.</param>
/// <param name="IsRecused">Whether the leader was kept away from it before.</param>
public sealed record ConflictFacts(Guid? HandlerId, string Narrative, bool IsRecused);
