namespace Mediation.Core.PersonalData;

/// <summary>
/// The institution's keys for personal data: the current one, older ones that still open what they wrapped, and the key of the blind index. They are
/// kept outside the database: whoever reads the database alone reads nobody's name.
/// </summary>
public sealed class PersonKeys
{
    private readonly Dictionary<string, InstitutionKey> byId;

    /// <param name="keys">The current one first; older ones are only read with.</param>
    /// <param name="indexKey">32 random bytes, not one of <paramref name="keys"/>.</param>
    /// <exception cref="FormatException">There is no key, or one is no key.</exception>
    public PersonKeys(IReadOnlyList<InstitutionKey> keys, byte[] indexKey)
    {
        Current = keys.Count > 0 ? keys[0] : throw new FormatException("it holds no key.");
        InstitutionKey.EnsureRandom(indexKey);
        if (keys.Any(k => k.Secret.AsSpan().SequenceEqual(indexKey)))
        {
            throw new FormatException("the key of the index must be another one.");
        }

        byId = keys.ToDictionary(k => k.Id, StringComparer.Ordinal);
        IndexSecret = HKDF.DeriveKey(HashAlgorithmName.SHA256, indexKey, InstitutionKey.Bytes, info: "mediation blind index v1"u8.ToArray());
        IndexId = Convert.ToHexStringLower(SHA256.HashData([.. "mediation index key"u8, .. indexKey]))[..8];
    }

    /// <summary>Wraps every new key.</summary>
    public InstitutionKey Current { get; }

    /// <summary>Names the key of the index.</summary>
    public string IndexId { get; }

    internal byte[] IndexSecret { get; }

    /// <returns>Null when it is not configured any more.</returns>
    public InstitutionKey? Find(string id) => byId.GetValueOrDefault(id);
}
