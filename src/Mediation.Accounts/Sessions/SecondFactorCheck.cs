namespace Mediation.Accounts.Sessions;

/// <summary>Compares a code with what an authenticator shows now.</summary>
public sealed class SecondFactorCheck(SecretProtection secrets, TimeProvider clock)
{
    /// <summary>Takes the code if it is right; each is taken once.</summary>
    public bool Takes(SecondFactor factor, string code)
    {
        string digits = new([.. code.Where(char.IsAsciiDigit)]);
        return code.All(c => char.IsAsciiDigit(c) || c == ' ')
            && secrets.Read(factor.ProtectedKey) is { } key
            && factor.TakeStep(TimeCode.StepOf(key, digits, clock.GetUtcNow()));
    }
}
