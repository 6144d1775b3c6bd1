using System.Text.Json.Serialization;

namespace Mediation.Complaints.Domain.Endings;

/// <summary>A ground on which a complaint is refused or terminated.</summary>
/// <param name="Code">Goes into the proposal and the history.</param>
/// <param name="Name">In both languages.</param>
/// <param name="Article">The article that it rests on, as it is to be cited.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record EndingGround(string Code, LocalName Name, LocalName Article)
{
    /// <summary>A column holds no longer code.</summary>
    public const int LongestCode = 40;

    /// <summary>Whether a file has to prove it.</summary>
    public bool NeedsProof { get; init; }

    /// <summary>Whether somebody is owed the notice of it; where nobody can be notified, the case ends with the approval.</summary>
    public bool NotifiesComplainant { get; init; } = true;

    /// <summary>Whether the matter is another company's: it is transferred there, and not refused.</summary>
    public bool IsForAnother { get; init; }
}
