namespace Mediation.Accounts.Own;

/// <summary>The key that was made and is not in use yet, to be shown again until it is in use or cancelled.</summary>
[OpenToAll("everybody sets up their own authenticator only")]
[RequiresConfirmation]
public sealed class GetProposedSecondFactor(MediationDbContext db, CurrentUser user, SecretProtection secrets, Texts texts)
    : Query<GetProposedSecondFactor.Input, ProposedKey?>
{
    public sealed record Input : IInput<ProposedKey?>;

    /// <returns>Null when none is being set up.</returns>
    public override async Task<ProposedKey?> RunAsync(Input input, CancellationToken ct) =>
        await db.SecondFactorAsync(user.Id, ct) is { IsActive: false } factor && secrets.Read(factor.ProtectedKey) is { } key
            ? ProposedKey.Of(key, await db.PersonAsync(user.Id, ct), texts)
            : null;
}
