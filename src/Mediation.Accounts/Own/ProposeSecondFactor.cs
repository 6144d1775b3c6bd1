namespace Mediation.Accounts.Own;

/// <summary>Makes the key for an authenticator, shown once; it counts when a first code has proved that the authenticator has it.</summary>
[OpenToAll("everybody sets up their own authenticator only")]
[RequiresConfirmation]
public sealed class ProposeSecondFactor(MediationDbContext db, CurrentUser user, SecretProtection secrets, Texts texts)
    : UseCase<ProposeSecondFactor.Input, ProposeSecondFactor.Result>
{
    public sealed record Input : IInput<Result>;

    /// <param name="Key">To be typed where no picture can be taken.</param>
    /// <param name="Address">What the picture holds (<c>otpauth://totp/…</c>).</param>
    public sealed record Result(string Key, string Address);

    public override async Task<Result> RunAsync(Input input, CancellationToken ct)
    {
        var person = await db.PersonAsync(user.Id, ct);
        var key = RandomNumberGenerator.GetBytes(TimeCode.KeyBytes);
        var isProtected = secrets.Protect(key);
        if (await db.SecondFactorAsync(user.Id, ct) is { } earlier)
        {
            earlier.Replace(isProtected);
        }
        else
        {
            db.Add(SecondFactor.Propose(user.Id, isProtected));
        }

        var (typed, issuer) = (TimeCode.Base32(key), Uri.EscapeDataString(texts["Ui:Product"]));
        return new Result(typed, $"otpauth://totp/{issuer}:{Uri.EscapeDataString(person.UserName!)}?secret={typed}&issuer={issuer}");
    }
}
