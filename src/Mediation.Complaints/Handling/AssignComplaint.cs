namespace Mediation.Complaints.Handling;

/// <summary>Gives the case to a handler of its unit; without a name, to the user.</summary>
[RequiresPermission(ComplaintPermissions.Handle)]
public sealed class AssignComplaint(MediationDbContext db, PermissionCatalog permissions, CurrentUser user) : UseCase<AssignComplaint.Input, Done>, IHaveRoute
{
    /// <param name="HandlerId">The handler; the user when left out.</param>
    /// <param name="Version">Version the reader looked at, or null.</param>
    public sealed record Input(Guid ComplaintId, Guid? HandlerId = null, int? Version = null) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var complaint = await db.ComplaintToHandleAsync(input.ComplaintId, input.Version, user, ct);
        complaint.Assign(await HandlerAsync(input.HandlerId ?? user.Id, complaint, ct));
        return default;
    }

    private async Task<MediationUser> HandlerAsync(Guid id, Complaint complaint, CancellationToken ct)
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

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapCommand<Input>("complaints/{id:guid}/assignments", (input, id) => input with { ComplaintId = id });
}
