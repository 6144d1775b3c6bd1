namespace Mediation.Ownership.Simulation;

/// <summary>
/// Leaders before and after of the cases that a draft rates otherwise. Who would lead a case that becomes major is sought as the program seeks, among those
/// who lead now: by the matrix and the ladder of the day of its receipt, each case that has not ended a burden for the next. Below Major nobody leads it.
/// </summary>
public sealed class SimulatedOwners(MediationDbContext db, PolicyReader policies, LeaderSearch search, InstitutionTime institution, TimeProvider clock)
{
    private const int AtOnce = 500;

    /// <param name="rated">Cases of one step, in the order of their ids: so are they given to leaders.</param>
    /// <param name="cases">The step.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<IReadOnlyList<SimulatedDifference>> LedAsync(IReadOnlyList<RatedAgain> rated, CaseRange cases, CancellationToken ct)
    {
        if (rated.Count == 0)
        {
            return [];
        }

        var (after, upTo) = (cases.After, cases.UpTo);
        var led = await db
            .Ownerships.AsNoTracking()
            .Where(o => o.CaseId > after && o.CaseId <= upTo && o.LeaderId != null)
            .Select(o => new { o.CaseId, Leader = new SimulatedLeader(o.LeaderId!.Value, o.LeaderName) })
            .ToDictionaryAsync(o => o.CaseId, o => o.Leader, ct);
        var sought = await SoughtAsync(rated, cases, ct);
        return
        [
            .. rated.Select(one =>
            {
                var before = led.GetValueOrDefault(one.Difference.CaseId);
                return one.Difference with
                {
                    LeaderBefore = before,
                    LeaderAfter = one.After < RiskLevel.Major ? null : sought.GetValueOrDefault(one.Difference.CaseId, before),
                };
            }),
        ];
    }

    private async Task<Dictionary<Guid, SimulatedLeader?>> SoughtAsync(IReadOnlyList<RatedAgain> rated, CaseRange cases, CancellationToken ct)
    {
        Dictionary<Guid, SimulatedLeader?> found = [];
        var rising = rated.Where(one => one.BecomesMajor).ToList();
        if (rising.Count == 0)
        {
            return found;
        }

        var now = clock.GetUtcNow();
        var (after, upTo) = (cases.After, cases.UpTo);
        var recused = (
            await db.Set<Recusal>()
                .AsNoTracking()
                .Where(r => r.ComplaintId > after && r.ComplaintId <= upTo)
                .Select(r => new { r.ComplaintId, r.PersonId })
                .ToListAsync(ct)
        ).ToLookup(r => r.ComplaintId, r => r.PersonId);
        SimulatedSearch simulated = new(await search.EveryLeaderAsync(now, ct), now);
        foreach (var some in rising.Chunk(AtOnce))
        {
            var ofCases = await CasesAsync([.. some.Select(one => one.Difference.CaseId)], ct);
            foreach (var one in some)
            {
                var sought = ofCases[one.Difference.CaseId];
                var received = institution.DateOf(sought.ReceivedAt);
                var matrix = (await policies.InForceAsync<AssignmentRules>(AssignmentRules.PolicyKey, received, ct)).Rules;
                var ladder = (await policies.InForceAsync<LadderRules>(LadderRules.PolicyKey, received, ct)).Rules.For(one.After);
                found[sought.Id] = simulated.LeaderOf(sought, one, matrix, ladder, [.. recused[sought.Id]]);
            }
        }

        return found;
    }

    private Task<Dictionary<Guid, SoughtCase>> CasesAsync(Guid[] ids, CancellationToken ct) =>
        db
            .Complaints.AsNoTracking()
            .Where(c => ids.Contains(c.Id))
            .Select(c => new SoughtCase(c.Id, c.UnitPath, c.ProductCode, c.HandlerId, c.ReceivedAt, c.Narrative, c.ClosedAt == null))
            .ToDictionaryAsync(c => c.Id, ct);
}
