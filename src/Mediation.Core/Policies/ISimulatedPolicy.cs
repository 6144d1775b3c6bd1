namespace Mediation.Core.Policies;

/// <summary>
/// A policy whose past decisions can be made again under another content, from the facts that were kept with them. It reads and changes nothing: under the
/// version that decided, nothing differs.
/// </summary>
public interface ISimulatedPolicy
{
    /// <summary>Key of the policy.</summary>
    string Policy { get; }

    /// <summary>Which of these cases would come out otherwise.</summary>
    /// <param name="json">Content without faults.</param>
    /// <param name="cases">A bounded number of cases, all of one step.</param>
    /// <param name="ct">Ends the reading.</param>
    Task<IReadOnlyList<SimulatedDifference>> DecideAsync(string json, CaseRange cases, CancellationToken ct);
}

/// <summary>Cases that follow each other by their ids, as the database orders them: a range on an index instead of a list of thousands.</summary>
/// <param name="After">Those after this one,</param>
/// <param name="UpTo">up to this one, which is in it.</param>
public readonly record struct CaseRange(Guid After, Guid UpTo);

/// <summary>A decision that would come out otherwise.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Change">What would be otherwise.</param>
/// <param name="Before">As it was decided.</param>
/// <param name="After">As it would be decided.</param>
public sealed record SimulatedDifference(Guid CaseId, SimulatedChange Change, PolicyValue Before, PolicyValue After)
{
    /// <summary>Leader who was named; null where nobody was, or where who would be is not known.</summary>
    public SimulatedLeader? LeaderBefore { get; init; }

    /// <summary>Leader who would be named.</summary>
    public SimulatedLeader? LeaderAfter { get; init; }

    /// <summary>Whether a leader is there where there was none, none where there was one, or another one.</summary>
    public bool IsLedOtherwise => LeaderBefore?.Id != LeaderAfter?.Id;
}

/// <summary>A leader in a simulation: two may bear one name.</summary>
public sealed record SimulatedLeader(Guid Id, string Name);

/// <summary>The cases that have not ended with the leader who is responsible for each now: with them the load of a draft is compared.</summary>
public interface ILedCases
{
    IQueryable<LedCase> Open { get; }
}

/// <summary>An open case and its leader.</summary>
public sealed class LedCase
{
    public required Guid CaseId { get; init; }

    public required Guid LeaderId { get; init; }

    public required string LeaderName { get; init; }
}

/// <summary>What would be otherwise.</summary>
public enum SimulatedChange
{
    /// <summary>A higher risk level; from Major on a leader is sought as well.</summary>
    RatedHigher,

    /// <summary>A lower risk level; below Major there is no leader.</summary>
    RatedLower,

    /// <summary>A leader where there was none, none where there was one, or another one.</summary>
    Owned,

    /// <summary>A rung reached that was not, not reached that was, or with another leader.</summary>
    Escalated,

    /// <summary>It cannot be rated by the words of the draft: what was written was erased.</summary>
    Unrated,
}
