namespace Mediation.Ownership.Leaders;

/// <summary>Where a leader goes who has given a case up, and which words are shown there.</summary>
internal static class ReleasedAddress
{
    /// <param name="released">What followed.</param>
    /// <param name="page">The page where the leader was.</param>
    /// <param name="act">The use case; <c>Done:{act}</c> says that the next leader is named, <c>Done:{act}:Vacant</c> that there is none.</param>
    public static string Of(LeaderReleased released, string page, string act)
    {
        var address = released.IsInScope ? page : "/owned";
        return $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}done={act}{(released.NextLeader is null ? ":Vacant" : null)}";
    }
}
