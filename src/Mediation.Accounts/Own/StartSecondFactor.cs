namespace Mediation.Accounts.Own;

/// <summary>A first code proves that the authenticator has the key: from now on the sign-in asks for one.</summary>
[OpenToAll("everybody sets up their own authenticator only")]
public sealed class StartSecondFactor(MediationDbContext db, CurrentUser user, SecondFactorCheck check, PasswordAttempts attempts, TimeProvider clock)
    : UseCase<StartSecondFactor.Input, IReadOnlyList<string>>
{
    public sealed record Input(string? Code) : IInput<IReadOnlyList<string>>;

    internal sealed class Checks : AbstractValidator<Input>
    {
        public Checks() => RuleFor(i => i.Code).Cascade(CascadeMode.Stop).Required().AtMost(20);
    }

    /// <returns>The recovery codes, shown once.</returns>
    public override async Task<IReadOnlyList<string>> RunAsync(Input input, CancellationToken ct)
    {
        var factor = await db.SecondFactorAsync(user.Id, ct) ?? throw AccountErrors.SecondFactorMissing();
        if (factor.IsActive)
        {
            throw AccountErrors.SecondFactorActive();
        }

        attempts.Count(user.Id);
        if (!check.Takes(factor, input.Code!))
        {
            throw AccountErrors.WrongCode();
        }

        attempts.Succeeded(user.Id);
        var codes = RecoveryCode.Make();
        factor.Activate(codes.Select(RecoveryCode.HashOf), clock.GetUtcNow());
        db.Record(SecurityEventKind.SecondFactorStarted, clock.GetUtcNow(), user, user.Id);
        return codes;
    }
}
