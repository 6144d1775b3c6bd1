namespace Mediation.Accounts.Passwords;

/// <summary>How often a signed-in person may be wrong about the own password or code: a session left open is no place for guessing.</summary>
public sealed class PasswordAttempts(TimeProvider clock)
{
    private readonly AttemptCounter<Guid> attempts = new(10, TimeSpan.FromMinutes(15), clock);

    /// <exception cref="BusinessException"><c>Accounts:TooManyAttempts</c></exception>
    public void Count(Guid userId)
    {
        if (attempts.WaitOrCount(userId) is not null)
        {
            throw AccountErrors.TooManyAttempts();
        }
    }

    public void Succeeded(Guid userId) => attempts.TakeOff(userId);
}
