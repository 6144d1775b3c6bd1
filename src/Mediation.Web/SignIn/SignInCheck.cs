using Mediation.Accounts.Sessions;
using Mediation.Core.UseCases;

namespace Mediation.Web.SignIn;

/// <summary>
/// Name and password. An unknown name, a wrong password and a closed account are answered alike, and after the same work: a password is
/// hashed for each, so that the time taken does not reveal who has an account. Only an administrator locks; wrong passwords are counted
/// by <see cref="RequestLimits"/>.
/// </summary>
internal sealed class SignInCheck(IServiceScopeFactory scopes, IPasswordHasher<MediationUser> hasher, IHostEnvironment environment, TimeProvider clock)
{
    private static readonly MediationUser Nobody = new();
    private static readonly Lazy<string> NobodysHash = new(() => new PasswordHasher<MediationUser>().HashPassword(Nobody, Guid.CreateVersion7().ToString()));

    /// <summary>Whose name it is, and whether it comes from a place of that person; null when nobody's.</summary>
    public Task<FindSignIn.Result?> FindAsync(string userName, string network) => RunAsync(new FindSignIn.Input(userName, null, network));

    /// <summary>The account of a number that the identity provider vouches for.</summary>
    public Task<FindSignIn.Result?> FindByNumberAsync(string employeeNumber, string network) => RunAsync(new FindSignIn.Input(null, employeeNumber, network));

    /// <returns>True when it is the password of an account that is open.</returns>
    public bool IsRight(FindSignIn.Result? found, string password)
    {
        var hash = found is { PasswordHash: { } own } && found.Account.IsOpen(clock.GetUtcNow()) ? own : null;
        var isRight = hasher.VerifyHashedPassword(Nobody, hash ?? NobodysHash.Value, password) != PasswordVerificationResult.Failed;
        return isRight && hash is not null && !IsPublished(password);
    }

    /// <summary>Runs a use case of the sign-in: as the system, in a scope of its own, since nobody is signed in yet.</summary>
    public async Task<TResult> RunAsync<TResult>(IInput<TResult> input)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().BecomeSystem();
        return await scope.ServiceProvider.GetRequiredService<UseCaseRunner>().RunAsync(input);
    }

    /// <summary>The password of the demo bank stands in the source: outside Development it opens no account, whatever its name.</summary>
    private bool IsPublished(string password) => !environment.IsDevelopment() && string.Equals(password, DemoOrganisation.Password, StringComparison.Ordinal);
}
