namespace Mediation.Complaints.Handling;

/// <summary>Who can handle a complaint: people who handle complaints, of its unit or of one above or below it, neither locked nor recused.</summary>
public sealed class CaseHandlers(MediationDbContext db, PermissionCatalog permissions, TimeProvider clock)
{
    /// <summary>The chosen person.</summary>
    /// <exception cref="BusinessException"><c>Complaints:UnknownHandler</c></exception>
    public async Task<MediationUser> OfAsync(Complaint complaint, Guid id, CancellationToken ct)
    {
        return await FindAsync(complaint, id, ct) ?? throw ComplaintErrors.UnknownHandler();
    }

    /// <summary>The person, where he or she can handle it; else null.</summary>
    public async Task<MediationUser?> FindAsync(Complaint complaint, Guid? id, CancellationToken ct)
    {
        var isRecused = await db.Set<Recusal>().AnyAsync(r => r.ComplaintId == complaint.Id && r.PersonId == id, ct);
        return !isRecused && id is { } person && await CanHandleInAsync(person, complaint.UnitPath, ct)
            ? await db.Users.AsNoTracking().SingleAsync(u => u.Id == person, ct)
            : null;
    }

    /// <summary>Whether a person can handle complaints of a unit, where no complaint keeps the person away.</summary>
    public async Task<bool> CanHandleInAsync(Guid id, string unitPath, CancellationToken ct)
    {
        var handler = await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id && u.BodyId == null, ct);
        var units = db.Set<OrganisationUnit>().Where(ComplaintAccess.UnitsThatHandle(unitPath));
        var roles = await db.UserRoles.Where(r => r.UserId == id).Join(db.Roles, held => held.RoleId, role => role.Id, (_, role) => role.Name!).ToListAsync(ct);
        return handler is not null
            && !handler.IsLocked(clock.GetUtcNow())
            && permissions.Grants(roles, ComplaintPermissions.Handle)
            && await units.AnyAsync(u => u.Id == handler.UnitId, ct);
    }

    /// <summary>Whether its handler, where it has one, belongs to a unit whose people can handle it once it is another unit's.</summary>
    public async Task<bool> CanHandleAsync(Complaint complaint, OrganisationUnit unit, CancellationToken ct)
    {
        var (handler, now) = (complaint.HandlerId, clock.GetUtcNow());
        var units = db.Set<OrganisationUnit>().Where(ComplaintAccess.UnitsThatHandle(unit.Path));
        return await db.Users.AnyAsync(u => u.Id == handler && (u.LockoutEnd == null || u.LockoutEnd <= now) && units.Any(above => above.Id == u.UnitId), ct);
    }

    /// <summary>The name of a person of the bank, or the id of nobody.</summary>
    public async Task<string> NameOfAsync(Guid id, CancellationToken ct) =>
        await db.Users.Where(u => u.Id == id && u.BodyId == null).Select(u => u.DisplayName).FirstOrDefaultAsync(ct) ?? id.ToString();
}
