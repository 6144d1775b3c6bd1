using Mediation.Complaints.Domain.Intake;
using Mediation.Core;

namespace Mediation.Complaints.Signals;

/// <summary>
/// Looks at the complaints that came since it ran last, a batch in a save, and finds where they are more than usual. How far it has come is saved with what it
/// found, so a crash or two nodes at once find nothing twice.
/// </summary>
/// <remarks>
/// Each window is counted anew from the complaints themselves, so what a run did not see yet is counted by the next one of the same kind; of the last some it
/// looks again, since two saves may be seen in another order than they began.
/// </remarks>
[RequiresPermission(CorePermissions.RunJobs)]
public sealed class FindBursts(MediationDbContext db, BurstFinder finder, PolicyReader policies, InstitutionTime institution, TimeProvider clock)
    : UseCase<FindBursts.Input, int>
{
    /// <summary>Complaints before the last one that are looked at again.</summary>
    private const int Again = 20;

    /// <summary>Where it runs for the first time it begins with so many of the newest.</summary>
    private const int First = 2_000;

    /// <param name="Batch">Complaints at once: few enough that no writer waits long.</param>
    public sealed record Input(int Batch = 100) : IInput<int>;

    /// <returns>How many complaints were new.</returns>
    public override async Task<int> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var cursor = await db.Set<BurstCursor>().OrderBy(c => c.Id).FirstOrDefaultAsync(ct);
        var position = cursor?.Position ?? Math.Max(0, (await db.SearchTexts.MaxAsync(t => (long?)t.Id, ct) ?? 0) - First);
        var texts = await db
            .SearchTexts.Where(t => t.Id > position - Again)
            .OrderBy(t => t.Id)
            .Take(input.Batch + Again)
            .Select(t => new { t.Id, t.SubjectId })
            .ToListAsync(ct);
        var fresh = texts.Count(t => t.Id > position);
        if (fresh == 0)
        {
            return 0;
        }

        await LookAtAsync([.. texts.Select(t => t.SubjectId)], now, ct);
        if (cursor is null)
        {
            db.Add(BurstCursor.At(texts[^1].Id));
        }
        else
        {
            cursor.Move(texts[^1].Id);
        }

        return fresh;
    }

    private async Task LookAtAsync(Guid[] ids, DateTimeOffset now, CancellationToken ct)
    {
        var policy = await policies.InForceAsync<BurstRules>(BurstRules.PolicyKey, institution.DateOf(now), ct);
        var since = now.AddDays(-policy.Rules.AgeDays);
        var complaints = await db
            .Complaints.AsNoTracking()
            .Where(c => ids.Contains(c.Id) && c.MergedIntoId == null && c.ReceivedAt >= since)
            .OrderBy(c => c.ReceivedAt)
            .Select(c => new LookedAt(c.Id, c.UnitId, c.UnitPath, c.ProductCode, c.ReceivedAt, c.RedactedNarrative.Substring(0, WeightedText.Beginning)))
            .ToListAsync(ct);
        foreach (var pair in complaints.GroupBy(c => (c.ProductCode, c.UnitId)).Select(g => g.Last()))
        {
            await finder.ByVolumeAsync(pair, policy, now, ct);
        }

        foreach (var one in complaints)
        {
            await finder.ByWordingAsync(one, policy, now, ct);
        }
    }

    /// <summary>A complaint that is looked at.</summary>
    /// <param name="Narrative">Its beginning, without persons.</param>
    public sealed record LookedAt(Guid Id, Guid UnitId, string UnitPath, string ProductCode, DateTimeOffset ReceivedAt, string Narrative);
}
