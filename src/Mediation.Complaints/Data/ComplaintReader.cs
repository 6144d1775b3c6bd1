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
                db.Set<IssuedDocument>().Any(d => d.CaseId == c.Id && d.Kind != DocumentKind.MediationAgreement),
                db.Set<CaseChain>().Where(h => h.CaseId == c.Id).Select(h => h.Length).FirstOrDefault()
            )
    );

    private static readonly CompiledQuery<string, Guid> IdOf = new((db, number) => db.Set<Complaint>().Where(c => c.Number == number).Select(c => c.Id));

    private readonly Dictionary<Guid, OpenedComplaint?> opened = [];

    /// <exception cref="BusinessException"><c>Complaints:NotFound</c> when it is not there or not in scope.</exception>
    public async Task<OpenedComplaint> OfAsync(Guid id, CancellationToken ct) => await FindAsync(id, ct) ?? throw ComplaintErrors.NotFound();

    /// <exception cref="BusinessException"><c>Complaints:NotFound</c> when it is not there or not in scope.</exception>
    public async Task<OpenedComplaint> OfAsync(string number, CancellationToken ct) => await OfAsync(await IdOf.Run(db, number).SingleOrDefaultAsync(ct), ct);

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

    /// <remarks>Few cases have recusals or reviews; only of these they are read.</remarks>
    private async Task<bool> IsInScopeAsync(OpenedComplaint found, CancellationToken ct) =>
        found.HasRecusals || found.HasReviews
            ? await db.Complaints.InScope(user).AnyAsync(c => c.Id == found.Complaint.Id, ct)
            : ComplaintAccess.IsInScope(found.Complaint, user);
}
