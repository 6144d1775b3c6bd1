using System.Text.Json.Serialization;

namespace Mediation.Complaints.Domain.Clock;

/// <summary>An authority that forwards complaints. Who supervises what changes over time, so it is data.</summary>
/// <param name="Code">E.g. NFRA.</param>
/// <param name="Name">As people call it.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record Regulator(string Code, LocalName Name)
{
    /// <summary>Longest code.</summary>
    public const int LongestCode = 20;
}
