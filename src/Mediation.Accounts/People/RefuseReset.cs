namespace Mediation.Accounts.People;

/// <summary>Refuses the proposed reset of a sign-in, or takes the own proposal back; nothing changes.</summary>
[RequiresPermission(AccountPermissions.ManagePeople)]
public sealed class RefuseReset(MediationDbContext db, CurrentUser user, TimeProvider clock) : UseCase<RefuseReset.Input, Done>, IHaveRoute
{
    public sealed record Input(Guid ProposalId) : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var proposal = await db.ProposalAsync(input.ProposalId, ProposalKind.SignInReset, ct);
        proposal.Refuse(user.Id, now);
        db.Record(SecurityEventKind.SignInResetRefused, now, user, proposal.UserId);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("resets/{id:guid}/refusals", (input, id) => input with { ProposalId = id });
}
