namespace Mediation.Core.Policies;

/// <summary>A policy as read: its rules and which version they are.</summary>
/// <typeparam name="T">Typed record of the rules.</typeparam>
public sealed record Policy<T>(string Key, int Version, T Rules);

/// <summary>
/// Reads the version in force on a day, or one exact version. What was once published never changes, so parsed versions are kept
/// in memory; only the list of versions is asked for again.
/// </summary>
public sealed class PolicyReader(MediationDbContext db, PolicyCache cache)
{
    /// <exception cref="BusinessException"><c>Core:PolicyNotInForce</c> when no version was in force on that day.</exception>
    public async Task<Policy<T>> InForceAsync<T>(string key, DateOnly on, CancellationToken ct)
    {
        var version = (await VersionsAsync(key, ct)).FirstOrDefault(v => v.EffectiveFrom <= on) ?? throw CoreErrors.PolicyNotInForce(key, on);
        return await ExactAsync<T>(key, version.Version, ct);
    }

    public async Task<Policy<T>> ExactAsync<T>(string key, int version, CancellationToken ct) =>
        cache.Find<T>(key, version)
        ?? cache.Keep(
            new Policy<T>(
                key,
                version,
                Parse<T>(await db.Set<PolicyDocument>().AsNoTracking().Where(p => p.Key == key && p.Version == version).Select(p => p.Json).SingleAsync(ct))
            )
        );

    /// <summary>Since when an exact version is in force: what a page says beside a decision.</summary>
    /// <remarks>Another process may have published it after the list was read; then the list is read again.</remarks>
    public async Task<PolicyVersion> VersionAsync(string key, int version, CancellationToken ct) =>
        (await VersionsAsync(key, ct)).SingleOrDefault(v => v.Version == version)
        ?? (await VersionsAsync(key, ct, anew: true)).Single(v => v.Version == version);

    private Task<IReadOnlyList<PolicyVersion>> VersionsAsync(string key, CancellationToken ct, bool anew = false) =>
        cache.VersionsAsync(key, anew, () =>
            db.Set<PolicyDocument>()
                .AsNoTracking()
                .Where(p => p.Key == key)
                .OrderByDescending(p => p.EffectiveFrom)
                .ThenByDescending(p => p.Version)
                .Select(p => new PolicyVersion(p.Version, p.EffectiveFrom))
                .ToListAsync(ct)
        );

    public static T Parse<T>(string json) => JsonSerializer.Deserialize<T>(json, MediationJson.Policy)!;
}

/// <summary>A version and the day it came into force.</summary>
public sealed record PolicyVersion(int Version, DateOnly EffectiveFrom);

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
