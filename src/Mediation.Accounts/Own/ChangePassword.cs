namespace Mediation.Accounts.Own;

/// <summary>The user chooses another password: all other sessions and the tokens of the account are over, the present session goes on.</summary>
[OpenToAll("everybody changes their own password only")]
public sealed class ChangePassword(
    MediationDbContext db,
    CurrentUser user,
    IPasswordHasher<MediationUser> hasher,
    PasswordRules rules,
    PasswordAttempts attempts,
    TimeProvider clock
) : UseCase<ChangePassword.Input, Done>
{
    public sealed record Input(string? Current, string? Password, string? Repeated) : IInput<Done>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks()
        {
            RuleFor(i => i.Current).Cascade(CascadeMode.Stop).Required().AtMost(PasswordRules.Longest);
            RuleFor(i => i.Password).Required();
            RuleFor(i => i.Repeated).Equal(i => i.Password).WithErrorCode("Accounts:PasswordsDiffer");
        }
    }

    public override async Task<Done> RunAsync(Input input, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var person = await db.PersonAsync(user.Id, ct);
        if (person.PasswordHash is not { } hash)
        {
            throw AccountErrors.NoPassword();
        }

        attempts.Count(person.Id);
        if (hasher.VerifyHashedPassword(person, hash, input.Current!) == PasswordVerificationResult.Failed)
        {
            throw AccountErrors.WrongPassword();
        }

        attempts.Succeeded(person.Id);
        var fault = string.Equals(input.Current, input.Password, StringComparison.Ordinal)
            ? FieldError.Of("password", "Accounts:PasswordSame")
            : rules.FaultIn(input.Password, person);
        if (fault is not null)
        {
            throw new InvalidInputException([fault]);
        }

        person.SetPassword(hasher.HashPassword(person, input.Password!), isTemporary: false);
        if (user.Actor.Session is { } present)
        {
            (await db.SessionAsync(person.Id, present.Id, ct)).FollowStamp(person.SecurityStamp!);
        }

        db.Record(SecurityEventKind.PasswordChanged, now, user, person.Id);
        return default;
    }
}
