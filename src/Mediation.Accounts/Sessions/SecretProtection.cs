using Microsoft.AspNetCore.DataProtection;

namespace Mediation.Accounts.Sessions;

/// <summary>Encrypts the keys of authenticators with a key that lies outside the database.</summary>
public sealed class SecretProtection(IDataProtectionProvider protection)
{
    private readonly IDataProtector protector = protection.CreateProtector("Mediation.Accounts.SecondFactor");

    public string Protect(byte[] key) => Convert.ToBase64String(protector.Protect(key));

    /// <returns>Null when the key of this installation is not the one that encrypted it: after a restore without the keys.</returns>
    public byte[]? Read(string protectedKey)
    {
        try
        {
            return protector.Unprotect(Convert.FromBase64String(protectedKey));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
