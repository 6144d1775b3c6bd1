using Mediation.Core;
using Mediation.Core.PersonalData;

namespace Mediation.Complaints.Parties;

/// <summary>
/// Turns a batch of parties over to the institution's current key and to the rules of today by which names are found, in one save. What needs nothing is
/// left as it is, so that a run which was ended is simply begun again.
/// </summary>
[RequiresPermission(CorePermissions.RunJobs)]
public sealed class RewrapPersons(MediationDbContext db, PersonCipher cipher, PersonSealer sealer) : UseCase<RewrapPersons.Input, RewrapPersons.Result>
{
    /// <param name="After">Last party of the batch before; null for the first.</param>
    /// <param name="Batch">Rows at once: few enough that no writer waits long.</param>
    public sealed record Input(Guid? After = null, int Batch = 100) : IInput<Result>;

    /// <param name="Last">Goes into <c>After</c>; null when no more follow.</param>
    public sealed record Result(int Seen, int Rewrapped, int Reindexed, Guid? Last);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var all = db.Parties.Include(p => p.Key).Include(p => p.NameParts).AsSplitQuery();
        var parties = await (input.After is { } after ? all.Where(p => p.Id > after) : all).OrderBy(p => p.Id).Take(input.Batch).ToListAsync(ct);
        var rewrapped = parties.Count(p => p.Key is { } key && cipher.Rewrap(key));
        var reindexed = parties.Count(p => p.Reindex(sealer));
        return new Result(parties.Count, rewrapped, reindexed, parties.Count == input.Batch ? parties[^1].Id : null);
    }
}
