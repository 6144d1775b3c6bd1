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
            new RoutingFacts(complaint.ProductCode, complaint.UnitPath, complaint.ClaimedAmount, institution.Today(clock))
            {
                TakenOver = await TakenOverAsync(complaint.UnitPath, ct),
            },
            bodies.Select(b => new RoutingCandidate(b, [.. agreements.Where(a => a.BodyId == b.Id)], open.GetValueOrDefault(b.Id))),
            rules
        );
    }

    /// <summary>A closed unit stands right below the one that took its work over, and below it what it had taken over itself.</summary>
    private Task<List<string>> TakenOverAsync(string unitPath, CancellationToken ct)
    {
        var (first, end) = (unitPath + OrganisationUnit.ClosedPart, unitPath + OrganisationUnit.AfterClosedParts);
        return db.Set<OrganisationUnit>().Where(u => string.Compare(u.Path, first) >= 0 && string.Compare(u.Path, end) < 0).Select(u => u.Code).ToListAsync(ct);
    }
}
