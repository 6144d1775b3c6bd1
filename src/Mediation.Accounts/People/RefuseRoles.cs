namespace Mediation.Accounts.People;

/// <summary>Refuses a proposal of roles, or takes the own one back; nothing changes.</summary>
[RequiresPermission(AccountPermissions.ManagePeople)]
public sealed class RefuseRoles(MediationDbContext db, CurrentUser user, TimeProvider clock) : UseCase<RefuseRoles.Input, Done>, IHaveRoute
{
    public sealed record Input(Guid ProposalId) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var proposal = await db.ProposalAsync(input.ProposalId, ProposalKind.Roles, ct);
        proposal.Refuse(user.Id, now);
        db.Record(SecurityEventKind.RolesRefused, now, user, proposal.UserId, proposal.Roles);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("role-proposals/{id:guid}/refusals", (input, id) => input with { ProposalId = id });
}
