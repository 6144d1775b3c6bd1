namespace Mediation.Core.Policies;

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

    /// <summary>The newest version, whatever day it is: of a policy of which only one version is right.</summary>
    public async Task<Policy<T>> NewestAsync<T>(string key, CancellationToken ct) =>
        await ExactAsync<T>(key, (await VersionsAsync(key, ct)).Max(v => v.Version), ct);

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

    /// <summary>The list of versions as it is in the database now.</summary>
    public Task<IReadOnlyList<PolicyVersion>> VersionsAnewAsync(string key, CancellationToken ct) => VersionsAsync(key, ct, anew: true);

    /// <summary>All versions of a policy, the newest first: what was ever in force has to be named still.</summary>
    public async Task<IReadOnlyList<Policy<T>>> AllAsync<T>(string key, CancellationToken ct)
    {
        List<Policy<T>> all = [];
        foreach (var version in await VersionsAsync(key, ct))
        {
            all.Add(await ExactAsync<T>(key, version.Version, ct));
        }

        return all;
    }

    /// <exception cref="JsonException">It is not of this form, or contradicts itself; the message names every fault.</exception>
    public static T Parse<T>(string json)
    {
        var rules = JsonSerializer.Deserialize<T>(json, MediationJson.Policy)!;
        var faults = (rules as ICheckedRules)?.Faults().ToList() ?? [];
        return faults.Count == 0 ? rules : throw new JsonException(string.Join(Environment.NewLine, faults));
    }
}
