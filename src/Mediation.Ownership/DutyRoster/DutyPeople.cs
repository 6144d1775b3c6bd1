namespace Mediation.Ownership.DutyRoster;

/// <summary>Units whose roster somebody reaches, and who can be on duty in them. Does not save.</summary>
public sealed class DutyPeople(MediationDbContext db, CurrentUser user, TimeProvider clock)
{
    private static readonly string[] Roles = [MediationRoles.Handler, MediationRoles.Supervisor, MediationRoles.Leader];

    /// <summary>Open units of the user's subtree, in the order of their paths.</summary>
    public async Task<IReadOnlyList<OrganisationUnit>> UnitsAsync(CancellationToken ct)
    {
        if (user.Actor.UnitPath is not { } path)
        {
            return [];
        }

        return await db.Set<OrganisationUnit>().AsNoTracking().Where(u => u.ClosedAt == null && u.Path.StartsWith(path)).OrderBy(u => u.Path).ToListAsync(ct);
    }

    /// <summary>The unit of a code in the user's scope; the own one where none is named.</summary>
    /// <exception cref="BusinessException"><c>Duty:UnknownUnit</c></exception>
    public async Task<OrganisationUnit> UnitAsync(string? code, CancellationToken ct)
    {
        var units = await UnitsAsync(ct);
        return (code is null ? units.FirstOrDefault(u => u.Id == user.Actor.UnitId) : units.FirstOrDefault(u => u.Code == code))
            ?? throw DutyErrors.UnknownUnit();
    }

    /// <summary>Who of the unit, or of one above it, can see its events and act on them.</summary>
    public IQueryable<MediationUser> Of(OrganisationUnit unit)
    {
        var (path, now) = (unit.Path, clock.GetUtcNow());
        var near = db.Set<OrganisationUnit>().Where(u => path.StartsWith(u.Path));
        return db
            .Users.AsNoTracking()
            .Where(u =>
                u.LeftAt == null
                && (u.LockoutEnd == null || u.LockoutEnd <= now)
                && near.Any(n => n.Id == u.UnitId)
                && db.UserRoles.Any(held => held.UserId == u.Id && db.Roles.Any(r => r.Id == held.RoleId && Roles.Contains(r.Name)))
            );
    }

    /// <exception cref="BusinessException"><c>Duty:UnknownPerson</c></exception>
    public async Task<Guid> EnsureKnownAsync(OrganisationUnit unit, Guid person, string field, CancellationToken ct) =>
        await Of(unit).AnyAsync(u => u.Id == person, ct) ? person : throw DutyErrors.UnknownPerson(field);
}
