namespace Mediation.Complaints.Work;

/// <summary>To whom a task of a complaint can be given: people whose row scope has the case, handlers of its unit and the others of it or above it.</summary>
public sealed class TaskOwners(MediationDbContext db, TimeProvider clock)
{
    /// <param name="Person">Who.</param>
    /// <param name="Unit">The unit of that person.</param>
    public sealed record Owner(MediationUser Person, OrganisationUnit Unit);

    public async Task<IReadOnlyList<Owner>> OfAsync(Guid complaintId, string unitPath, Guid? handler, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        string[] roles = [.. ComplaintAccess.SubtreeRoles];
        var found = await (
            from person in db.Users.AsNoTracking()
            where
                person.BodyId == null
                && (person.LockoutEnd == null || person.LockoutEnd <= now)
                && !db.Set<Recusal>().Any(r => r.ComplaintId == complaintId && r.PersonId == person.Id)
            join unit in db.Set<OrganisationUnit>().Where(u => unitPath.StartsWith(u.Path)) on person.UnitId equals unit.Id
            from held in db.UserRoles.Where(h => h.UserId == person.Id)
            join role in db.Roles on held.RoleId equals role.Id
            where roles.Contains(role.Name!) || (role.Name == MediationRoles.Handler && (unit.Path == unitPath || person.Id == handler))
            select new Owner(person, unit)
        ).ToListAsync(ct);
        return [.. found.DistinctBy(o => o.Person.Id).OrderByDescending(o => o.Unit.Path.Length).ThenBy(o => o.Person.Id)];
    }
}
