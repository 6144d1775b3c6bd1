namespace Mediation.Accounts.Own;

/// <summary>The authenticator that is being set up is not wanted after all: its key is forgotten.</summary>
[OpenToAll("everybody sets up their own authenticator only")]
public sealed class CancelSecondFactor(MediationDbContext db, CurrentUser user) : UseCase<CancelSecondFactor.Input, Done>
{
    public sealed record Input : IInput<Done>;

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var factor = await db.SecondFactorAsync(user.Id, ct) ?? throw AccountErrors.SecondFactorMissing();
        if (factor.IsActive)
        {
            throw AccountErrors.SecondFactorActive();
        }

        db.Remove(factor);
        return default;
    }
}
