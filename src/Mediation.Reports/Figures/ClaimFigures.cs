namespace Mediation.Reports.Figures;

/// <summary>Counts what was decided on the claims of cases, by what was asked for.</summary>
public sealed class ClaimFigures(MediationDbContext db, Texts texts)
{
    /// <summary>The kinds that were asked for most come first, all of them together last; empty where nothing was decided.</summary>
    public async Task<IReadOnlyList<ClaimOutcomes>> OfAsync(IQueryable<Complaint> cases, ComplaintCodes codes, CancellationToken ct)
    {
        var claims = db.DecidedClaimsOf(cases);
        var byKind = await claims
            .GroupBy(c => new { c.Demand, c.Outcome })
            .Select(g => new
            {
                g.Key.Demand,
                g.Key.Outcome,
                Claims = g.Count(),
                Cases = g.Select(c => c.CaseId).Distinct().Count(),
            })
            .ToListAsync(ct);
        var all = await claims
            .GroupBy(c => c.Outcome)
            .Select(g => new
            {
                Outcome = g.Key,
                Claims = g.Count(),
                Cases = g.Select(c => c.CaseId).Distinct().Count(),
            })
            .ToListAsync(ct);
        return all.Count == 0
            ? []
            :
            [
                .. byKind
                    .GroupBy(k => k.Demand, k => new ClaimOutcomeCount(k.Outcome, k.Claims, k.Cases), StringComparer.Ordinal)
                    .OrderByDescending(k => k.Sum(c => c.Claims))
                    .ThenBy(k => k.Key, StringComparer.Ordinal)
                    .Select(k => Of(k.Key, codes.Demand(k.Key), [.. k])),
                Of(null, texts["Report:AllClaims"], [.. all.Select(k => new ClaimOutcomeCount(k.Outcome, k.Claims, k.Cases))]),
            ];
    }

    private static ClaimOutcomes Of(string? demand, string word, List<ClaimOutcomeCount> counts) =>
        new(demand, word, [.. Enum.GetValues<DecisionOutcome>().Select(o => counts.Find(c => c.Outcome == o) ?? new ClaimOutcomeCount(o, 0, 0))]);
}
