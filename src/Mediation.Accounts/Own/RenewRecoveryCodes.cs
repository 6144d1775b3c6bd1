namespace Mediation.Accounts.Own;

/// <summary>New recovery codes; those of before no longer count.</summary>
[OpenToAll("everybody renews their own codes only")]
[RequiresConfirmation]
public sealed class RenewRecoveryCodes(MediationDbContext db, CurrentUser user, TimeProvider clock) : UseCase<RenewRecoveryCodes.Input, IReadOnlyList<string>>
{
    public sealed record Input : IInput<IReadOnlyList<string>>;

    /// <returns>The recovery codes, shown once.</returns>
    public override async Task<IReadOnlyList<string>> RunAsync(Input input, CancellationToken ct)
    {
        if (await db.SecondFactorAsync(user.Id, ct) is not { IsActive: true } factor)
        {
            throw AccountErrors.SecondFactorMissing();
        }

        var codes = RecoveryCode.Make();
        factor.RenewRecovery(codes.Select(RecoveryCode.HashOf));
        db.Record(SecurityEventKind.RecoveryCodesRenewed, clock.GetUtcNow(), user, user.Id);
        return codes;
    }
}
