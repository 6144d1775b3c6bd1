using Mediation.Documents.Domain;

namespace Mediation.Complaints.Data;

/// <summary>Reads a complaint of the user's scope once for all queries of a request, untracked. For queries only: a command reads what it changes.</summary>
public sealed class ComplaintReader(MediationDbContext db, CurrentUser user)
{
    private static readonly CompiledQuery<Guid, OpenedComplaint> ById = new(
        (db, id) =>
            from c in db.Set<Complaint>().AsNoTracking().Include(c => c.Complainant.Key)
            join u in db.Set<OrganisationUnit>() on c.UnitId equals u.Id
            where c.Id == id
            select new OpenedComplaint(
                c,
                u,
                db.Set<OrganisationUnit>().FirstOrDefault(above => above.Id == u.ParentId),
                db.Set<MediationUser>().Where(h => h.Id == c.HandlerId).Select(h => h.DisplayName).FirstOrDefault(),
                db.Set<Note>().Where(n => n.Id == c.Decision!.NoteId).Select(n => n.Text).FirstOrDefault(),
                db.Set<Recusal>().Any(r => r.ComplaintId == c.Id),
                db.Set<Party>().Any(p => p.ComplaintId == c.Id && p.MainOf == null),
                db.Set<ExtensionRequest>().Any(e => e.ComplaintId == c.Id),
                db.Set<EndingProposal>().Any(e => e.ComplaintId == c.Id),
                db.Set<SupplementRequest>().Any(s => s.ComplaintId == c.Id),
                db.Set<SuperiorReview>().Any(r => r.ComplaintId == c.Id),
                db.Set<CaseTask>().Any(t => t.ComplaintId == c.Id),
                db.Set<CaseClaim>().Any(t => t.ComplaintId == c.Id),
                db.Set<LateFact>().Any(f => f.ComplaintId == c.Id),
                db.Set<IssuedDocument>().Any(d => d.CaseId == c.Id && d.Kind != DocumentKind.MediationAgreement),
                db.Set<Complaint>().Any(m => m.MergedIntoId == c.Id),
                db.Set<ComplaintLink>().Any(l => (l.ComplaintId == c.Id || l.OtherId == c.Id) && l.RemovedAt == null),
                db.Set<ComplaintGroup>().Any(g => g.Id == c.GroupId && g.ClosedAt == null),
                db.Set<CaseChain>().Where(h => h.CaseId == c.Id).Select(h => h.Length).FirstOrDefault()
            )
    );

    private static readonly CompiledQuery<string, Numbered> IdOf = new(
        (db, number) => db.Set<Complaint>().Where(c => c.Number == number).Select(c => new Numbered(c.Id, c.MergedIntoId))
    );

    private sealed record Numbered(Guid Id, Guid? LeadingId);

    private readonly Dictionary<Guid, OpenedComplaint?> opened = [];

    /// <exception cref="BusinessException"><c>Complaints:NotFound</c> when it is not there or not in scope.</exception>
    public async Task<OpenedComplaint> OfAsync(Guid id, CancellationToken ct) => await FindAsync(id, ct) ?? throw ComplaintErrors.NotFound();

    /// <summary>The complaint with this number; the number of one that was merged leads on to the complaint that leads it, for whoever sees that.</summary>
    /// <param name="number">As it is stored.</param>
    /// <param name="own">Whether the merged one itself is wanted.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <exception cref="BusinessException"><c>Complaints:NotFound</c> when it is not there or not in scope.</exception>
    public async Task<OpenedComplaint> OfAsync(string number, bool own, CancellationToken ct)
    {
        var found = await IdOf.Run(db, number).SingleOrDefaultAsync(ct) ?? throw ComplaintErrors.NotFound();
        return (found.LeadingId is { } leading && !own ? await FindAsync(leading, ct) : null) ?? await OfAsync(found.Id, ct);
    }

    /// <returns>Null when it is not there or not in scope.</returns>
    public async Task<OpenedComplaint?> FindAsync(Guid id, CancellationToken ct)
    {
        if (!opened.TryGetValue(id, out var known))
        {
            known = await ById.Run(db, id).SingleOrDefaultAsync(ct);
            opened[id] = known = known is not null && await IsInScopeAsync(known, ct) ? known : null;
        }

        return known;
    }

    /// <remarks>Few cases have recusals or reviews or were merged; only of these they are read.</remarks>
    private async Task<bool> IsInScopeAsync(OpenedComplaint found, CancellationToken ct) =>
        found.Complaint.MergedIntoId is { } leading ? await db.IsMergedInScopeAsync(found.Complaint.Id, leading, user, ct)
        : found.HasRecusals || found.HasReviews ? await db.Complaints.InScope(user).AnyAsync(c => c.Id == found.Complaint.Id, ct)
        : ComplaintAccess.IsInScope(found.Complaint, user);
}
