namespace Mediation.Accounts.People;

/// <summary>
/// Proposes to give a person who cannot sign in a temporary password and to take the lost authenticator off; another administrator releases it.
/// Not for administrators: the operator does that on the command line, where it unlocks the account as well.
/// </summary>
[RequiresPermission(AccountPermissions.ManagePeople)]
[RequiresConfirmation]
public sealed class ProposeReset(MediationDbContext db, CurrentUser user, PermissionCatalog permissions, TimeProvider clock)
    : UseCase<ProposeReset.Input, Done>,
        IHaveRoute
{
    /// <param name="Reason">Such as who asked for it, and how it was made sure that it was the person.</param>
    public sealed record Input(Guid UserId, string? Reason = null) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Reason).Cascade(CascadeMode.Stop).Required().AtMost(200).Readable();
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var person = await db.PresentPersonAsync(input.UserId, ct);
        var proposal = AccountProposal.OfReset(person.Id, input.Reason!.Trim(), user.Id, now);
        if (permissions.Grants(await db.RolesOfAsync(person.Id, ct), AccountPermissions.ManagePeople))
        {
            throw AccountErrors.ResetOfAdministrator();
        }

        if (!(await db.OpenAdministratorsAsync(permissions, now, ct)).Any(a => proposal.MayBeApprovedBy(a.Id)))
        {
            throw AccountErrors.NoSecondAdministrator();
        }

        await db.EnsureNoneOpenAsync(person.Id, ProposalKind.SignInReset, ct);
        person.RequireNoOtherSave();
        db.Add(proposal);
        db.Record(SecurityEventKind.SignInResetProposed, now, user, person.Id);
        return default;
    }

    public static void Map(ApiRoutes api) => api.MapCommand<Input>("people/{id:guid}/resets", (input, id) => input with { UserId = id });
}
