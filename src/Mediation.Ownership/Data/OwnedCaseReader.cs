namespace Mediation.Ownership.Data;

/// <summary>Reads ownership and ratings of a case once for all queries of a request, untracked. For queries only: a command reads what it changes.</summary>
public sealed class OwnedCaseReader(MediationDbContext db)
{
    /// <remarks>One statement: an ownership has few namings, measures and contacts.</remarks>
    private static readonly CompiledQuery<Guid, ReadOwnership> OwnershipOf = new(
        (db, id) =>
            from o in db.Set<LeaderOwnership>().AsNoTracking().Include(o => o.Namings).Include(o => o.Measures).Include(o => o.Contacts).AsSingleQuery()
            where o.CaseId == id
            from leader in db.Set<MediationUser>().Where(u => u.Id == o.LeaderId).DefaultIfEmpty()
            select new ReadOwnership(o, leader)
    );

    private static readonly CompiledQuery<Guid, RiskAssessment> RatingsOf = new(
        (db, id) => db.Set<RiskAssessment>().AsNoTracking().Where(a => a.CaseId == id).OrderBy(a => a.At)
    );

    private readonly Dictionary<Guid, ReadOwnership?> ownerships = [];
    private readonly Dictionary<Guid, IReadOnlyList<RiskAssessment>> ratings = [];

    /// <summary>The ownership of a case with its leader's account; null when it has none. Not limited to anybody's scope.</summary>
    public async Task<ReadOwnership?> OwnershipAsync(Guid caseId, CancellationToken ct)
    {
        if (!ownerships.TryGetValue(caseId, out var known))
        {
            ownerships[caseId] = known = await OwnershipOf.Run(db, caseId).SingleOrDefaultAsync(ct);
        }

        return known;
    }

    /// <summary>The ratings of a case, the oldest first. Not limited to anybody's scope.</summary>
    public async Task<IReadOnlyList<RiskAssessment>> RatingsAsync(Guid caseId, CancellationToken ct)
    {
        if (!ratings.TryGetValue(caseId, out var known))
        {
            ratings[caseId] = known = await RatingsOf.Run(db, caseId).ToListAsync(ct);
        }

        return known;
    }
}

/// <summary>An ownership with the account of its leader; without one while it is vacant.</summary>
public sealed record ReadOwnership(LeaderOwnership Ownership, MediationUser? Leader);
