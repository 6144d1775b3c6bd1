namespace Mediation.Core.Policies;

/// <summary>
/// What a policy is used for now: a content that is right in itself can still leave an open case without an answer. Asked when it is drafted, when it is
/// looked at and when it is published, and only for a content of the right form.
/// </summary>
public interface IPolicyUse
{
    /// <summary>Key of the policy.</summary>
    string Policy { get; }

    /// <summary>What would become wrong; cases are named only as far as the reader sees them.</summary>
    Task<IReadOnlyList<PolicyFault>> FaultsAsync(string json, CancellationToken ct);
}
