namespace Mediation.Complaints.Reviews;

/// <summary>
/// Who can review a decision: people of the superior institution, or of one above it, whose role it is and who had no part in the case
/// (<see cref="ReviewPolicy.InvolvementOf"/>).
/// </summary>
public sealed class Reviewers(MediationDbContext db, PermissionCatalog permissions, TimeProvider clock)
{
    /// <summary>The chosen person.</summary>
    /// <exception cref="BusinessException"><c>Complaints:UnknownReviewer</c>, <c>Complaints:ReviewerInvolved</c></exception>
    public async Task<MediationUser> OfAsync(SuperiorReview review, Guid id, CancellationToken ct)
    {
        var person = (await CandidatesAsync(review.SuperiorPath, id, ct)).SingleOrDefault()?.Person ?? throw ComplaintErrors.UnknownReviewer();
        return ReviewPolicy.InvolvementOf(id, await ActsAsync(review.ComplaintId, ct)) is { } act
            ? throw ComplaintErrors.ReviewerInvolved(person.DisplayName, act.At)
            : person;
    }

    /// <summary>The person, where he or she can review it; else null.</summary>
    public async Task<MediationUser?> FindAsync(SuperiorReview review, Guid? id, CancellationToken ct) =>
        id is { } given
        && (await CandidatesAsync(review.SuperiorPath, given, ct)).SingleOrDefault()?.Person is { } person
        && ReviewPolicy.InvolvementOf(given, await ActsAsync(review.ComplaintId, ct)) is null
            ? person
            : null;

    /// <summary>All who had no part in it.</summary>
    public async Task<IReadOnlyList<Candidate>> UninvolvedAsync(SuperiorReview review, CancellationToken ct)
    {
        var acts = await ActsAsync(review.ComplaintId, ct);
        return [.. (await CandidatesAsync(review.SuperiorPath, null, ct)).Where(c => ReviewPolicy.InvolvementOf(c.Person.Id, acts) is null)];
    }

    /// <param name="Person">Who.</param>
    /// <param name="Unit">The unit of that person.</param>
    public sealed record Candidate(MediationUser Person, OrganisationUnit Unit);

    private async Task<IReadOnlyList<Candidate>> CandidatesAsync(string superiorPath, Guid? only, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var people = await (
            from person in db.Users.AsNoTracking()
            where person.BodyId == null && (person.LockoutEnd == null || person.LockoutEnd <= now) && (only == null || person.Id == only)
            join unit in db.Set<OrganisationUnit>().Where(ReviewAccess.UnitsThatReview(superiorPath)) on person.UnitId equals unit.Id
            from held in db.UserRoles.Where(h => h.UserId == person.Id)
            join role in db.Roles on held.RoleId equals role.Id
            select new
            {
                Person = person,
                Unit = unit,
                Role = role.Name!,
            }
        ).ToListAsync(ct);
        return
        [
            .. people
                .GroupBy(p => p.Person.Id)
                .Where(p => permissions.Grants(p.Select(held => held.Role), ComplaintPermissions.Review))
                .Select(p => new Candidate(p.First().Person, p.First().Unit))
                .OrderByDescending(c => c.Unit.Path.Length)
                .ThenBy(c => c.Person.Id),
        ];
    }

    private async Task<IReadOnlyList<PastAct>> ActsAsync(Guid caseId, CancellationToken ct) => ReviewPolicy.Reviewed(await HistoryAsync(caseId, ct));

    private Task<List<PastAct>> HistoryAsync(Guid caseId, CancellationToken ct) =>
        db.Set<HistoryEntry>()
            .AsNoTracking()
            .Where(e => e.CaseId == caseId)
            .OrderBy(e => e.Sequence)
            .Select(e => new PastAct(e.Event, e.ActorId, e.Payload, e.At))
            .ToListAsync(ct);
}
