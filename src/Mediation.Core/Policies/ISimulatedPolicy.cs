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
    /// <summary>Leader who was named, where another one would be.</summary>
    public string? LeaderBefore { get; init; }

    /// <summary>Leader who would be named instead.</summary>
    public string? LeaderAfter { get; init; }
}

/// <summary>What would be otherwise.</summary>
public enum SimulatedChange
{
    /// <summary>A higher risk level, on the same side of Major.</summary>
    RatedHigher,

    /// <summary>A lower risk level, on the same side of Major.</summary>
    RatedLower,

    /// <summary>A leader where there was none, none where there was one, or another one.</summary>
    Owned,

    /// <summary>A rung reached that was not, not reached that was, or with another leader.</summary>
    Escalated,

    /// <summary>It cannot be rated by the words of the draft: what was written was erased.</summary>
    Unrated,
}
