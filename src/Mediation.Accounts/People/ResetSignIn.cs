namespace Mediation.Accounts.People;

/// <summary>
/// The operator gives somebody a temporary password on the command line, unlocks the account and takes the authenticator off: for administrators,
/// whom nobody resets on a page, and for a bank that has only one of them left. Whoever runs verbs can read the database anyway.
/// </summary>
[RequiresPermission(CorePermissions.RunJobs)]
public sealed class ResetSignIn(MediationDbContext db, SignInReset reset, TimeProvider clock) : UseCase<ResetSignIn.Input, ResetSignIn.Result>
{
    public sealed record Input(Guid UserId) : IInput<Result>;

    /// <param name="TemporaryPassword">Shown once; the person chooses another at the next sign-in.</param>
    public sealed record Result(string TemporaryPassword);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var person = await db.PresentPersonAsync(input.UserId, ct);
        person.Unlock();
        return new Result(await reset.OfAsync(person, clock.GetUtcNow(), ct));
    }
}
