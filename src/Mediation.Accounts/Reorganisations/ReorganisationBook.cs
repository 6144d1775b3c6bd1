using Mediation.Core.History;

namespace Mediation.Accounts.Reorganisations;

/// <summary>Reads units and reorganisations, and adds proposals: one at a time for each unit and person.</summary>
public sealed class ReorganisationBook(MediationDbContext db, CurrentUser user, TimeProvider clock)
{
    public async Task<UnitTree> TreeAsync(CancellationToken ct) => new(await db.Set<OrganisationUnit>().ToListAsync(ct));

    /// <exception cref="BusinessException"><c>Reorganisation:NotFound</c></exception>
    public async Task<Reorganisation> OfAsync(Guid id, CancellationToken ct) =>
        await db.Set<Reorganisation>().Include(r => r.Successors).SingleOrDefaultAsync(r => r.Id == id, ct) ?? throw ReorganisationErrors.NotFound();

    /// <summary>What is proposed, waits for its day or is under way for a unit or a person.</summary>
    public Task<Reorganisation?> OpenAsync(Guid? unitId, Guid? personId, CancellationToken ct) =>
        db.Set<Reorganisation>()
            .AsNoTracking()
            .Include(r => r.Successors)
            .Where(r => r.State == ReorganisationState.Proposed || r.State == ReorganisationState.Approved || r.State == ReorganisationState.UnderWay)
            .Where(r => (unitId != null && r.UnitId == unitId) || (personId != null && r.PersonId == personId))
            .OrderBy(r => r.ProposedAt)
            .FirstOrDefaultAsync(ct);

    /// <summary>Leavings that wait for their day.</summary>
    public Task<List<Reorganisation>> ApprovedLeavingsAsync(CancellationToken ct) =>
        db.Set<Reorganisation>()
            .AsNoTracking()
            .Include(r => r.Successors)
            .Where(r => r.State == ReorganisationState.Approved && r.PersonId != null)
            .ToListAsync(ct);

    public ProposedChange By(string? reason) => new(user.Id, reason!.Trim(), clock.GetUtcNow());

    /// <exception cref="BusinessException"><c>Reorganisation:AnotherOpen</c></exception>
    public async Task AddAsync(Reorganisation proposed, CancellationToken ct)
    {
        if (await OpenAsync(proposed.UnitId, proposed.PersonId, ct) is not null)
        {
            throw ReorganisationErrors.AnotherOpen();
        }

        // Of two proposals at once one is refused, as for a person: each looks for another before it.
        if (proposed.UnitId is { } unit)
        {
            (await db.Set<OrganisationUnit>().SingleAsync(u => u.Id == unit, ct)).ChangeTree();
        }

        db.Add(proposed);
        Record(SecurityEventKind.ReorganisationProposed, proposed);
    }

    /// <summary>Adds it to the security log, in the save of what it records.</summary>
    public void Record(SecurityEventKind kind, Reorganisation of) => db.Record(kind, clock.GetUtcNow(), user, of.PersonId, ReorganisationEventDetail.Of(of));

    /// <summary>Chain of the histories of all of them.</summary>
    internal static Guid Chain => HistoryChains.Institution;
}
