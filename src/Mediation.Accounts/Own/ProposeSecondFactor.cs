namespace Mediation.Accounts.Own;

/// <summary>
/// Makes the key for an authenticator; it counts when a first code has proved that the authenticator has it. Until then the same key is
/// given again: a wrong code must not ask for another picture.
/// </summary>
[OpenToAll("everybody sets up their own authenticator only")]
[RequiresConfirmation]
public sealed class ProposeSecondFactor(MediationDbContext db, CurrentUser user, SecretProtection secrets, Texts texts)
    : UseCase<ProposeSecondFactor.Input, ProposedKey>
{
    public sealed record Input : IInput<ProposedKey>;

    public override async Task<ProposedKey> RunAsync(Input input, CancellationToken ct)
    {
        var person = await db.PersonAsync(user.Id, ct);
        var earlier = await db.SecondFactorAsync(user.Id, ct);
        if (earlier is { IsActive: false } && secrets.Read(earlier.ProtectedKey) is { } waiting)
        {
            return ProposedKey.Of(waiting, person, texts);
        }

        var key = RandomNumberGenerator.GetBytes(TimeCode.KeyBytes);
        if (earlier is not null)
        {
            earlier.Replace(secrets.Protect(key));
        }
        else
        {
            db.Add(SecondFactor.Propose(user.Id, secrets.Protect(key)));
        }

        return ProposedKey.Of(key, person, texts);
    }
}
