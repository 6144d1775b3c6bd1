namespace Mediation.Accounts.People;

/// <summary>A second administrator approves: the person has the proposed roles and unit from now on.</summary>
[RequiresPermission(AccountPermissions.ManagePeople)]
[RequiresConfirmation]
public sealed class ApproveRoles(MediationDbContext db, CurrentUser user, TimeProvider clock) : UseCase<ApproveRoles.Input, Done>, IHaveRoute
{
    /// <param name="Version">Version of the proposal that the administrator read, or null.</param>
    public sealed record Input(Guid ProposalId, int? Version = null) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var proposal = await db.ProposalAsync(input.ProposalId, ProposalKind.Roles, ct);
        proposal.EnsureVersion(input.Version);
        proposal.Approve(user.Id, now);
        var person = await db.PresentPersonAsync(proposal.UserId, ct);
        if (await db.Set<OrganisationUnit>().AnyAsync(u => u.Id == proposal.UnitId && u.ClosedAt != null, ct))
        {
            throw AccountErrors.UnitClosed();
        }

        var unitBefore = person.UnitId;
        person.UnitId = proposal.UnitId;
        var roles = await db.Roles.ToDictionaryAsync(r => r.Id, r => r.Name!, ct);
        var held = await db.UserRoles.Where(r => r.UserId == person.Id).ToListAsync(ct);
        db.RemoveRange(held.Where(h => !proposal.RoleNames.Contains(roles[h.RoleId], StringComparer.Ordinal)));
        db.AddRange(
            roles
                .Where(r => proposal.RoleNames.Contains(r.Value, StringComparer.Ordinal) && !held.Exists(h => h.RoleId == r.Key))
                .Select(r => new IdentityUserRole<Guid> { UserId = person.Id, RoleId = r.Key })
        );
        if (LostAuthority.IsTaken(held.Select(h => roles[h.RoleId]), proposal.RoleNames, unitBefore, proposal.UnitId))
        {
            await db.LoseAuthorityAsync(person.Id, unitBefore, now, ct);
        }

        db.Record(SecurityEventKind.RolesApproved, now, user, person.Id, proposal.Roles);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("role-proposals/{id:guid}/approvals", (input, id) => input with { ProposalId = id });
}
