namespace Mediation.Referrals.Proposals;

/// <summary>Gathers what the routing policy needs to know of the bodies.</summary>
public sealed class BodyRouting(MediationDbContext db, InstitutionTime institution, TimeProvider clock)
{
    public async Task<IReadOnlyList<RoutingVerdict>> JudgeAsync(Complaint complaint, RoutingRules rules, CancellationToken ct)
    {
        var bodies = await db.MediationBodies.AsNoTracking().ToListAsync(ct);
        var agreements = await db.CooperationAgreements.AsNoTracking().ToListAsync(ct);
        var open = await db
            .MediationCases.Where(m => m.IsOpen)
            .GroupBy(m => m.BodyId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return RoutingPolicy.Judge(
            new RoutingFacts(complaint.ProductCode, complaint.UnitPath, complaint.ClaimedAmount, institution.Today(clock)),
            bodies.Select(b => new RoutingCandidate(b, [.. agreements.Where(a => a.BodyId == b.Id)], open.GetValueOrDefault(b.Id))),
            rules
        );
    }
}
