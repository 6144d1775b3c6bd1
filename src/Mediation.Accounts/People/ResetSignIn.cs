namespace Mediation.Accounts.People;

/// <summary>
/// Gives a person who cannot sign in a temporary password and takes the lost authenticator off. Not for administrators: whoever could reset
/// another one could approve his own proposals; the operator does that on the command line, where it unlocks the account as well.
/// </summary>
[RequiresPermission(AccountPermissions.ManagePeople)]
[RequiresConfirmation]
public sealed class ResetSignIn(
    MediationDbContext db,
    CurrentUser user,
    IPasswordHasher<MediationUser> hasher,
    PermissionCatalog permissions,
    TimeProvider clock
) : UseCase<ResetSignIn.Input, ResetSignIn.Result>, IHaveRoute
{
    public sealed record Input(Guid UserId) : IInput<Result>;

    /// <param name="TemporaryPassword">Shown once; the person chooses another at the next sign-in.</param>
    public sealed record Result(string TemporaryPassword);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var person = await db.PersonAsync(input.UserId, ct);
        if (!user.IsSystem && permissions.Grants(await db.RolesOfAsync(person.Id, ct), AccountPermissions.ManagePeople))
        {
            throw AccountErrors.ResetOfAdministrator();
        }

        var password = PasswordRules.MakeTemporary();
        person.SetPassword(hasher.HashPassword(person, password), isTemporary: true);
        if (user.IsSystem)
        {
            person.Unlock();
        }

        if (await db.SecondFactorAsync(person.Id, ct) is { } factor)
        {
            db.Remove(factor);
        }

        db.Record(SecurityEventKind.SignInReset, clock.GetUtcNow(), user.Id, person.Id);
        return new Result(password);
    }

    /// <remarks>Not idempotent by key on purpose: a kept answer would keep the password.</remarks>
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("people/{id:guid}/resets", async (Guid id, UseCaseRunner run, CancellationToken ct) =>
            TypedResults.Ok(await run.RunAsync(new Input(id), ct: ct))
        );
}
