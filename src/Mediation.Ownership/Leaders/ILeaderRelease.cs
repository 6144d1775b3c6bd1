namespace Mediation.Ownership.Leaders;

/// <summary>What a leader says who gives a case up: before accepting it, or after.</summary>
public interface ILeaderRelease
{
    Guid ComplaintId { get; }

    /// <summary>Why, as one of a list.</summary>
    DeclineGround Ground { get; }

    /// <summary>Why, in the leader's words.</summary>
    string Reason { get; }

    /// <summary>Version of the ownership that the leader looked at; null when the caller did not say.</summary>
    int? Version { get; }
}
