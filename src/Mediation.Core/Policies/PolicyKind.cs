namespace Mediation.Core.Policies;

/// <summary>
/// A kind of policy that people change: who may, how its content is checked, and from when a version can hold. A module adds its kinds as services;
/// a policy without a kind is changed by a new version of the program only.
/// </summary>
public abstract class PolicyKind
{
    public abstract string Key { get; }

    /// <summary>Without it nobody drafts this kind.</summary>
    public abstract string DraftPermission { get; }

    /// <summary>Without it nobody publishes or rejects a draft of this kind.</summary>
    public abstract string ApprovePermission { get; }

    public abstract PolicyValidity Validity { get; }

    /// <summary>JSON schema of its content; null where only its own checks describe it.</summary>
    public virtual string? Schema => null;

    /// <summary>All that is wrong with a content, each with its place; empty when it can be published.</summary>
    public abstract IReadOnlyList<PolicyFault> FaultsIn(string json, PolicyGround ground);

    /// <summary>Where two contents differ, in the words of the kind where it has some.</summary>
    public virtual IReadOnlyList<PolicyDifference> Differences(string before, string after) => JsonDifferences.Between(before, after);

    /// <summary>
    /// First day on which a version published now can be in force: never one on which something was decided already. The list of versions is kept for
    /// a moment on each node, so close to midnight it is the day after the next.
    /// </summary>
    public DateOnly FirstDay(DateTimeOffset now, InstitutionTime institution) =>
        Validity == PolicyValidity.ByNow ? institution.DateOf(now) : institution.DateOf(now + PolicyCache.KnownEverywhere).AddDays(1);
}
