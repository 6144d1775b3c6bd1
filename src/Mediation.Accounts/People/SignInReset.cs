namespace Mediation.Accounts.People;

/// <summary>What a reset does: a temporary password, no authenticator, no session any more, and a line in the security log.</summary>
public sealed class SignInReset(MediationDbContext db, CurrentUser user, IPasswordHasher<MediationUser> hasher)
{
    /// <returns>The temporary password.</returns>
    public async Task<string> OfAsync(MediationUser person, DateTimeOffset now, CancellationToken ct)
    {
        var password = PasswordRules.MakeTemporary();
        person.SetPassword(hasher.HashPassword(person, password), isTemporary: true);
        if (await db.SecondFactorAsync(person.Id, ct) is { } factor)
        {
            db.Remove(factor);
        }

        db.Record(SecurityEventKind.SignInReset, now, user, person.Id);
        return password;
    }
}
