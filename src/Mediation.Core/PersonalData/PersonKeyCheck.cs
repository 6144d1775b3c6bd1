namespace Mediation.Core.PersonalData;

/// <summary>Says at once, and not with the first case that somebody opens, that the keys at hand are not those of the database.</summary>
public sealed class PersonKeyCheck(MediationDbContext db, PersonCipher cipher)
{
    /// <summary>Tries the first and the last key: an older key that was taken out too early shows at the first.</summary>
    /// <returns>What is wrong; null where both open, or where there are none.</returns>
    public async Task<string?> FaultAsync(CancellationToken ct)
    {
        var keys = db.Set<PersonKey>().AsNoTracking();
        foreach (var one in new[] { keys.OrderBy(k => k.PersonId), keys.OrderByDescending(k => k.PersonId) })
        {
            if (await one.FirstOrDefaultAsync(ct) is { } key && cipher.FaultOf(key) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }
}
