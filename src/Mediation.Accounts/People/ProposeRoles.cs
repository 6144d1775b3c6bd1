namespace Mediation.Accounts.People;

/// <summary>Proposes which roles and which unit a person shall have; another administrator approves it.</summary>
[RequiresPermission(AccountPermissions.ManagePeople)]
[RequiresConfirmation]
public sealed class ProposeRoles(MediationDbContext db, CurrentUser user, TimeProvider clock) : UseCase<ProposeRoles.Input, Done>, IHaveRoute
{
    /// <param name="Roles">All roles that the person shall hold afterwards; empty takes all.</param>
    /// <param name="Unit">Code of the unit.</param>
    public sealed record Input(Guid UserId, IReadOnlyList<string>? Roles = null, string? Unit = null, string? Reason = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Roles).OnlyRoles();
            RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(200).Readable();
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var person = await db.PresentPersonAsync(input.UserId, ct);
        var unit = await db.UnitAsync(input.Unit, ct);
        var proposal = AccountProposal.OfRoles(person, input.Roles ?? [], unit, input.Reason!.Trim(), user.Id, now);
        var held = await db.RolesOfAsync(person.Id, ct);
        if (person.UnitId == unit && held.ToHashSet(StringComparer.Ordinal).SetEquals(proposal.RoleNames))
        {
            throw AccountErrors.NothingChanges();
        }

        await db.EnsureNoneOpenAsync(person.Id, ProposalKind.Roles, ct);
        person.RequireNoOtherSave();
        db.Add(proposal);
        db.Record(SecurityEventKind.RolesProposed, now, user, person.Id, proposal.Roles);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("people/{id:guid}/role-proposals", (input, id) => input with { UserId = id });
}
