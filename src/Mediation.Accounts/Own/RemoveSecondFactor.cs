namespace Mediation.Accounts.Own;

/// <summary>The sign-in no longer asks for a code: before the user sets up another authenticator.</summary>
[OpenToAll("everybody removes their own authenticator only")]
[RequiresConfirmation]
public sealed class RemoveSecondFactor(MediationDbContext db, CurrentUser user, TimeProvider clock) : UseCase<RemoveSecondFactor.Input, Done>
{
    public sealed record Input : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        db.Remove(await db.SecondFactorAsync(user.Id, ct) ?? throw AccountErrors.SecondFactorMissing());
        db.Record(SecurityEventKind.SecondFactorRemoved, clock.GetUtcNow(), user, user.Id);
        return default;
    }
}
