namespace Mediation.Ownership.Closing;

/// <summary>Finds who is notified that an ownership waits to be closed out: those of the nearest unit in which anybody may do it. Does not save.</summary>
public sealed class CloseOutCheckers(MediationDbContext db, CloseOutReader closing, TimeProvider clock)
{
    private static readonly string[] Roles = [MediationRoles.Supervisor, MediationRoles.Leader, MediationRoles.Compliance];

    /// <param name="ownership">The whole ownership.</param>
    /// <param name="complaint">Its case.</param>
    /// <param name="ct">Ends the reading.</param>
    /// <returns>Nobody where everybody had a part in the case.</returns>
    public async Task<IReadOnlyList<Guid>> NearestAsync(LeaderOwnership ownership, Complaint complaint, CancellationToken ct)
    {
        var (caseId, paths, now) = (complaint.Id, AssignmentPolicy.Lineage(complaint.UnitPath), clock.GetUtcNow());
        var found = await (
            from person in db.Users
            join unit in db.Set<OrganisationUnit>() on person.UnitId equals unit.Id
            where
                paths.Contains(unit.Path)
                && person.LeftAt == null
                && (person.LockoutEnd == null || person.LockoutEnd <= now)
                && db.UserRoles.Any(held => held.UserId == person.Id && db.Roles.Any(role => role.Id == held.RoleId && Roles.Contains(role.Name)))
                && !db.Set<Recusal>().Any(r => r.ComplaintId == caseId && r.PersonId == person.Id)
            select new { person.Id, unit.Path }
        )
            .AsNoTracking()
            .ToListAsync(ct);
        var handlers = await closing.HandlersAsync(caseId, ct);
        return CloseOutPolicy.Nearest([.. found.Where(f => CloseOutPolicy.PartOf(f.Id, ownership, complaint, handlers) is null).Select(f => (f.Id, f.Path))]);
    }
}
