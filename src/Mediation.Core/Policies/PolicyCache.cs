namespace Mediation.Core.Policies;

/// <summary>Parsed policies by key and version, and for a minute the list of versions.</summary>
public sealed class PolicyCache(TimeProvider clock)
{
    private static readonly TimeSpan ListAge = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<(string Key, int Version), object> parsed = [];
    private readonly ConcurrentDictionary<string, (long ReadAt, IReadOnlyList<PolicyVersion> Versions)> lists = new(StringComparer.Ordinal);

    public Policy<T>? Find<T>(string key, int version) => parsed.TryGetValue((key, version), out var found) ? (Policy<T>)found : null;

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
