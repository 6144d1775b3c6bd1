namespace Mediation.Core.PersonalData;

/// <summary>A key of the institution, under which the keys of persons are wrapped (AES-256-GCM).</summary>
public sealed class InstitutionKey
{
    /// <summary>Length of every key of this folder, in bytes.</summary>
    public const int Bytes = 32;

    /// <summary>Random bytes hold more than a hundred different ones in 256; a typed or repeated word holds few.</summary>
    private const int FewestDistinct = 12;

    /// <param name="secret">32 random bytes.</param>
    /// <exception cref="FormatException">It has another length, or is plainly no random value.</exception>
    public InstitutionKey(byte[] secret)
    {
        EnsureRandom(secret);
        Secret = secret;
        Id = Convert.ToHexStringLower(SHA256.HashData([.. "mediation institution key"u8, .. secret]))[..16];
    }

    /// <summary>Names the key without giving it away; kept with each wrapped key.</summary>
    public string Id { get; }

    internal byte[] Secret { get; }

    internal static void EnsureRandom(byte[] secret)
    {
        if (secret.Length != Bytes)
        {
            throw new FormatException("a key has 32 bytes.");
        }

        if (secret.Distinct().Count() < FewestDistinct)
        {
            throw new FormatException("it is no random key.");
        }
    }
}
