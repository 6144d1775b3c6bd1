namespace Mediation.Complaints.Handling;

/// <summary>Who can handle a complaint: people who handle complaints, of its unit or of one above or below it, and not recused.</summary>
public sealed class CaseHandlers(MediationDbContext db, PermissionCatalog permissions)
{
    /// <summary>The chosen person.</summary>
    /// <exception cref="BusinessException"><c>Complaints:UnknownHandler</c></exception>
    public async Task<MediationUser> OfAsync(Complaint complaint, Guid id, CancellationToken ct)
    {
        var handler = await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id && u.BodyId == null, ct);
        var path = handler is null ? null : await db.Set<OrganisationUnit>().Where(u => u.Id == handler.UnitId).Select(u => u.Path).SingleOrDefaultAsync(ct);
        var roles = await db.UserRoles.Where(r => r.UserId == id).Join(db.Roles, held => held.RoleId, role => role.Id, (_, role) => role.Name!).ToListAsync(ct);
        return
            path is not null
            && !await db.Set<Recusal>().AnyAsync(r => r.ComplaintId == complaint.Id && r.PersonId == id, ct)
            && permissions.Grants(roles, ComplaintPermissions.Handle)
            && (complaint.UnitPath.StartsWith(path, StringComparison.Ordinal) || path.StartsWith(complaint.UnitPath, StringComparison.Ordinal))
            ? handler!
            : throw ComplaintErrors.UnknownHandler();
    }
}
