namespace Mediation.Accounts.Sessions;

/// <summary>
/// Checks a code of the authenticator or a recovery code at the sign-in; each is taken once. Run by the sign-in as the system.
/// </summary>
[RequiresPermission(AccountPermissions.StartSession)]
public sealed class UseSecondFactor(MediationDbContext db, SecondFactorCheck check) : UseCase<UseSecondFactor.Input, UseSecondFactor.Result>
{
    public sealed record Input(Guid UserId, string Code) : IInput<Result>;

    /// <param name="IsRight">The code was right and is used up now.</param>
    /// <param name="IsRecovery">It was a recovery code.</param>
    public sealed record Result(bool IsRight, bool IsRecovery);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        if (await db.SecondFactorAsync(input.UserId, ct) is not { IsActive: true } factor)
        {
            return new Result(false, false);
        }

        var isCode = check.Takes(factor, input.Code);
        var isRecovery = !isCode && factor.TakeRecovery(RecoveryCode.HashOf(input.Code));
        return new Result(isCode || isRecovery, isRecovery);
    }
}
