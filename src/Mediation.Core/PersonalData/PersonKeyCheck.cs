namespace Mediation.Core.PersonalData;

/// <summary>Says at once, and not with the first case that somebody opens, that the keys at hand are not those of the database.</summary>
public sealed class PersonKeyCheck(MediationDbContext db, PersonKeys keys)
{
    /// <summary>Looks for every key that wraps a person: an older one that was taken out too early may have wrapped few.</summary>
    /// <returns>What is wrong; null where all are at hand, or where there is nobody.</returns>
    public async Task<string?> FaultAsync(CancellationToken ct)
    {
        List<string> used = [];

        // A few values among a row for each person: one step in the index for each, as no database does by itself for DISTINCT everywhere.
        for (var next = await NextAsync("", ct); next is not null; next = await NextAsync(next, ct))
        {
            used.Add(next);
        }

        var missing = used.Where(id => keys.Find(id) is null).Order(StringComparer.Ordinal).ToList();
        return missing.Count == 0
            ? null
            : $"The personal data of some or all cannot be opened: it is wrapped by the key {string.Join(" and the key ", missing)}, which is not configured.";
    }

    private Task<string?> NextAsync(string after, CancellationToken ct) =>
        db.Set<PersonKey>().Where(k => string.Compare(k.KeyId, after) > 0).OrderBy(k => k.KeyId).Select(k => (string?)k.KeyId).FirstOrDefaultAsync(ct);
}
