namespace Mediation.Core.Policies;

/// <summary>
/// Lays what the program ships. A policy that the institution never changed follows the program: the shipped version is published. One that it
/// changed is the institution's own: a newly shipped version waits as a draft, with its differences, until a person publishes or rejects it.
/// </summary>
public static class PolicyShipping
{
    public static async Task LayAsync(MediationDbContext db, IEnumerable<PolicySeed> seeds, DateTimeOffset now, CancellationToken ct)
    {
        var published = (
            await db.Set<PolicyDocument>().AsNoTracking().Select(p => new Laid(p.Key, p.Version, p.Origin, p.ShippedVersion)).ToListAsync(ct)
        ).ToLookup(p => p.Key, StringComparer.Ordinal);
        var offered = (
            await db.Set<PolicyDraft>().AsNoTracking().Where(d => d.ShippedVersion != null).Select(d => new { d.Key, d.ShippedVersion }).ToListAsync(ct)
        ).ToLookup(d => d.Key, d => d.ShippedVersion, StringComparer.Ordinal);
        foreach (var ofKey in seeds.GroupBy(s => s.Key, StringComparer.Ordinal))
        {
            List<Laid> versions = [.. published[ofKey.Key]];
            foreach (var seed in ofKey.OrderBy(s => s.Version).Where(s => !versions.Exists(v => v.Shipped == s.Version)).ToList())
            {
                var newest = versions.Count == 0 ? 0 : versions.Max(v => v.Version);
                if (versions.TrueForAll(v => v.Origin == PolicyOrigin.Shipped))
                {
                    db.Add(PolicyDocument.Ship(seed, newest + 1, now));
                    versions.Add(new Laid(seed.Key, newest + 1, PolicyOrigin.Shipped, seed.Version));
                }
                else if (!offered[seed.Key].Contains(seed.Version))
                {
                    db.Add(PolicyDraft.Ship(seed, newest, now));
                }
            }
        }
    }

    private sealed record Laid(string Key, int Version, PolicyOrigin Origin, int? Shipped);
}
