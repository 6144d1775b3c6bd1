namespace Mediation.PolicyStudio.Drafts;

/// <summary>Who holds a permission, to be told of what waits.</summary>
public sealed class PolicyPeople(MediationDbContext db, PermissionCatalog permissions)
{
    private const int Most = 50;

    public async Task<IReadOnlyList<Guid>> WithAsync(string permission, CancellationToken ct)
    {
        string[] roles = [.. MediationRoles.All.Where(role => permissions.Grants(role, permission))];
        return await db
            .UserRoles.Join(db.Roles.Where(r => roles.Contains(r.Name)), held => held.RoleId, role => role.Id, (held, _) => held.UserId)
            .Distinct()
            .OrderBy(id => id)
            .Take(Most)
            .ToListAsync(ct);
    }
}
