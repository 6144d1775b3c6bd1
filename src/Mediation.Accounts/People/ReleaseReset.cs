namespace Mediation.Accounts.People;

/// <summary>
/// A second administrator releases the reset of a sign-in and hands the temporary password over. Only a person at a page, who has just proved who
/// they are: a token would be one secret more in one hand.
/// </summary>
[RequiresPermission(AccountPermissions.ManagePeople)]
[RequiresConfirmation]
public sealed class ReleaseReset(MediationDbContext db, CurrentUser user, SignInReset reset, PermissionCatalog permissions, TimeProvider clock)
    : UseCase<ReleaseReset.Input, ReleaseReset.Result>
{
    /// <param name="Version">Version of the proposal that the administrator read, or null.</param>
    public sealed record Input(Guid ProposalId, int? Version = null) : IInput<Result>;

    /// <param name="TemporaryPassword">Shown once; the person chooses another at the next sign-in.</param>
    public sealed record Result(string TemporaryPassword);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        if (user.Actor.Session is null)
        {
            throw AccountErrors.OnlyAtPage();
        }

        var now = clock.GetUtcNow();
        var proposal = await db.ProposalAsync(input.ProposalId, ProposalKind.SignInReset, ct);
        proposal.EnsureVersion(input.Version);
        proposal.Approve(user.Id, now);
        var person = await db.PresentPersonAsync(proposal.UserId, ct);
        if (permissions.Grants(await db.RolesOfAsync(person.Id, ct), AccountPermissions.ManagePeople))
        {
            throw AccountErrors.ResetOfAdministrator();
        }

        return new Result(await reset.OfAsync(person, now, ct));
    }
}
