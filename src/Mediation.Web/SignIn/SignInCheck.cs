namespace Mediation.Web.SignIn;

/// <summary>
/// Name and password. An unknown name, a wrong password and a locked account are answered alike, and after the same work: a password is
/// hashed for each, so that the time taken does not reveal who has an account. Only an administrator locks; wrong passwords are counted
/// by <see cref="RequestLimits"/>.
/// </summary>
internal sealed class SignInCheck(SignInManager<MediationUser> signIn, IPasswordHasher<MediationUser> hasher)
{
    private static readonly MediationUser Nobody = new();
    private static readonly Lazy<string> NobodysHash = new(() => new PasswordHasher<MediationUser>().HashPassword(Nobody, Guid.CreateVersion7().ToString()));

    /// <returns>True when the person is signed in now.</returns>
    public async Task<bool> SignInAsync(string userName, string password)
    {
        var person = userName.Any(char.IsControl) ? null : await signIn.UserManager.FindByNameAsync(userName);
        if (person?.PasswordHash is null || await signIn.UserManager.IsLockedOutAsync(person))
        {
            hasher.VerifyHashedPassword(Nobody, NobodysHash.Value, password);
            return false;
        }

        return (await signIn.PasswordSignInAsync(person, password, isPersistent: false, lockoutOnFailure: false)).Succeeded;
    }
}
