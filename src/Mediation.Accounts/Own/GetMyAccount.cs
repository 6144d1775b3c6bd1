namespace Mediation.Accounts.Own;

/// <summary>The user's own account: what stands in it and how it is protected.</summary>
[OpenToAll("everybody reads their own account only")]
public sealed class GetMyAccount(MediationDbContext db, CurrentUser user) : Query<GetMyAccount.Input, GetMyAccount.Result>
{
    public sealed record Input : IInput<Result>;

    /// <param name="UserName">Name at sign-in.</param>
    /// <param name="HasPassword">False for people who come by single sign-on only.</param>
    /// <param name="PasswordIsTemporary">Another one must be chosen first.</param>
    /// <param name="SecondFactorSince">Null without an authenticator.</param>
    /// <param name="SetsUpSecondFactor">Whether an authenticator is being set up.</param>
    /// <param name="RecoveryCodesLeft">Recovery codes that were not used yet.</param>
    public sealed record Result(
        string UserName,
        IReadOnlyList<string> Roles,
        bool HasPassword,
        bool PasswordIsTemporary,
        DateTimeOffset? SecondFactorSince,
        bool SetsUpSecondFactor,
        int RecoveryCodesLeft
    );

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var person = await db.PersonAsync(user.Id, ct);
        var factor = await db.SecondFactorAsync(user.Id, ct);
        return new Result(
            person.UserName!,
            user.Actor.Roles,
            person.PasswordHash is not null,
            person.PasswordIsTemporary,
            factor?.ActiveSince,
            factor is { IsActive: false },
            factor is { IsActive: true } ? factor.RecoveryCodesLeft : 0
        );
    }
}
