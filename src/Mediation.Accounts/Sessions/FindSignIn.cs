namespace Mediation.Accounts.Sessions;

/// <summary>
/// What the sign-in needs to know of a typed name before it checks a password. Run by the sign-in as the system.
/// </summary>
[RequiresPermission(AccountPermissions.StartSession)]
public sealed class FindSignIn(MediationDbContext db, AccountReader accounts, TimeProvider clock) : Query<FindSignIn.Input, FindSignIn.Result?>
{
    /// <summary>A place from which the person came in lately is the person's own.</summary>
    private static readonly TimeSpan PlaceIsKnownFor = TimeSpan.FromDays(30);

    /// <param name="UserName">The name as typed; null when the account is known by <paramref name="EmployeeNumber"/>.</param>
    /// <param name="EmployeeNumber">Number that the identity provider vouches for.</param>
    /// <param name="Network">See <see cref="ClientNetwork"/>.</param>
    public sealed record Input(string? UserName, string? EmployeeNumber, string Network) : IInput<Result?>;

    /// <param name="Account">The account.</param>
    /// <param name="PasswordHash">Null for people who come by single sign-on only.</param>
    /// <param name="IsKnownPlace">The person came in from there lately.</param>
    /// <param name="HasSecondFactor">A code is asked for after the password.</param>
    public sealed record Result(Account Account, string? PasswordHash, bool IsKnownPlace, bool HasSecondFactor);

    public override async Task<Result?> RunAsync(Input input, CancellationToken ct)
    {
        if (await FindAsync(input, ct) is not { } person || await accounts.OfAsync(person.Id, ct) is not { } account)
        {
            return null;
        }

        var since = clock.GetUtcNow() - PlaceIsKnownFor;
        return new Result(
            account,
            person.PasswordHash,
            await db.Set<UserSession>().AnyAsync(s => s.UserId == person.Id && s.EndsAt > since && s.Network == input.Network, ct),
            await db.Set<SecondFactor>().AnyAsync(f => f.UserId == person.Id && f.ActiveSince != null, ct)
        );
    }

    /// <remarks>Collations find more than asked for; what is found must be the very name.</remarks>
    private async Task<MediationUser?> FindAsync(Input input, CancellationToken ct)
    {
        if (input.UserName is { } typed)
        {
            var folded = UserNames.Fold(typed);
            var found = await db.Users.Where(u => u.NormalizedUserName == folded).ToListAsync(ct);
            return found.SingleOrDefault(u => string.Equals(u.NormalizedUserName, folded, StringComparison.Ordinal));
        }

        var numbered = await db.Users.Where(u => u.EmployeeNumber == input.EmployeeNumber && u.EmployeeNumber != null).ToListAsync(ct);
        return numbered.SingleOrDefault(u => string.Equals(u.EmployeeNumber, input.EmployeeNumber, StringComparison.Ordinal));
    }
}
