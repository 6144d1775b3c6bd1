namespace Mediation.Core.Policies;

/// <summary>Parsed policies by key and version, and for a moment the list of versions: what another node publishes is known here soon after.</summary>
public sealed class PolicyCache(TimeProvider clock)
{
    /// <summary>
    /// After this time every node reads a version that was published on another one: the age of a list, and as much again for what is under way.
    /// </summary>
    public static readonly TimeSpan KnownEverywhere = TimeSpan.FromSeconds(40);

    private static readonly TimeSpan ListAge = TimeSpan.FromSeconds(20);
    private readonly ConcurrentDictionary<(string Key, int Version), object> parsed = [];
    private readonly ConcurrentDictionary<string, (long ReadAt, IReadOnlyList<PolicyVersion> Versions)> lists = new(StringComparer.Ordinal);

    public Policy<T>? Find<T>(string key, int version) => parsed.TryGetValue((key, version), out var found) ? (Policy<T>)found : null;

    /// <summary>Versions were published here: this node reads the lists again at once.</summary>
    public void Forget() => lists.Clear();

    public Policy<T> Keep<T>(Policy<T> policy) => (Policy<T>)parsed.GetOrAdd((policy.Key, policy.Version), policy);

    public async Task<IReadOnlyList<PolicyVersion>> VersionsAsync(string key, bool anew, Func<Task<List<PolicyVersion>>> read)
    {
        if (!anew && lists.TryGetValue(key, out var kept) && clock.GetElapsedTime(kept.ReadAt) < ListAge)
        {
            return kept.Versions;
        }

        var versions = await read();
        lists[key] = (clock.GetTimestamp(), versions);
        return versions;
    }
}
