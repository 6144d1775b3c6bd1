namespace Mediation.Core.PersonalData;

/// <summary>
/// Seals and opens what belongs to one person: AES-256-GCM (NIST SP 800-38D) under the person's own key, which the institution's key wraps. What was
/// sealed for one person or one purpose does not open for another: both are authenticated with it.
/// </summary>
public sealed class PersonCipher(PersonKeys keys)
{
    private const byte Version = 1;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const string TextPurpose = "text ";
    private const int Overhead = 1 + NonceBytes + TagBytes;

    /// <summary>Length of a wrapped key.</summary>
    public const int WrappedBytes = Overhead + InstitutionKey.Bytes;

    /// <summary>Names the key that wraps new keys.</summary>
    public string CurrentKeyId => keys.Current.Id;

    /// <summary>A new random key of a person in a case.</summary>
    public PersonKey NewKey(Guid personId, Guid caseId)
    {
        var current = keys.Current;
        var secret = RandomNumberGenerator.GetBytes(InstitutionKey.Bytes);
        try
        {
            return PersonKey.Of(personId, caseId, current.Id, Seal(current.Secret, secret, KeyPurpose(personId)));
        }
        finally
        {
            CryptographicOperations.ZeroMemory(secret);
        }
    }

    /// <param name="key">The person's key.</param>
    /// <param name="purpose">What it is, such as <c>party</c>: it opens under the same purpose only.</param>
    /// <param name="clear">What is sealed.</param>
    /// <returns>Version, random nonce, ciphertext, tag.</returns>
    public byte[] Seal(PersonKey key, string purpose, ReadOnlySpan<byte> clear)
    {
        var secret = Unwrap(key.PersonId, key.KeyId, key.Wrapped);
        try
        {
            return Seal(secret, clear, Purpose(key.PersonId, purpose));
        }
        finally
        {
            CryptographicOperations.ZeroMemory(secret);
        }
    }

    /// <param name="personId">Whose it is.</param>
    /// <param name="keyId">Which key of the institution wrapped the person's.</param>
    /// <param name="wrapped">The person's key as it is stored.</param>
    /// <param name="purpose">As it was sealed.</param>
    /// <param name="sealedValue">What was sealed.</param>
    /// <exception cref="PersonUnreadableException">Altered, of another person, or wrapped by a key that is not configured.</exception>
    public byte[] Open(Guid personId, string keyId, byte[] wrapped, string purpose, byte[] sealedValue)
    {
        var secret = Unwrap(personId, keyId, wrapped);
        try
        {
            return Open(secret, sealedValue, Purpose(personId, purpose), personId);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(secret);
        }
    }

    /// <inheritdoc cref="Open(Guid, string, byte[], string, byte[])"/>
    public byte[] Open(PersonKey key, string purpose, byte[] sealedValue) => Open(key.PersonId, key.KeyId, key.Wrapped, purpose, sealedValue);

    /// <summary>Wraps a key by the institution's current key; what it sealed stays as it is.</summary>
    /// <returns>False when the current one wraps it already.</returns>
    /// <exception cref="PersonUnreadableException">The key that wrapped it is not configured, or the row was altered.</exception>
    public bool Rewrap(PersonKey key)
    {
        var current = keys.Current;
        if (key.KeyId == current.Id)
        {
            return false;
        }

        var secret = Unwrap(key.PersonId, key.KeyId, key.Wrapped);
        try
        {
            key.Rewrap(current.Id, Seal(current.Secret, secret, KeyPurpose(key.PersonId)));
            return true;
        }
        finally
        {
            CryptographicOperations.ZeroMemory(secret);
        }
    }

    /// <summary>
    /// Seals a text in which somebody may have named a person of no particular case, such as words typed into a search; under the institution's own key,
    /// which has to stay configured as long as the text is kept.
    /// </summary>
    /// <param name="rowId">The row that it is stored in: it opens with no other.</param>
    /// <param name="purpose">What it is.</param>
    /// <param name="clear">The text.</param>
    public string SealText(Guid rowId, string purpose, string clear)
    {
        var current = keys.Current;
        return $"{current.Id}.{Convert.ToBase64String(Seal(current.Secret, Encoding.UTF8.GetBytes(clear), Purpose(rowId, TextPurpose + purpose)))}";
    }

    /// <exception cref="PersonUnreadableException">Altered, of another row, or sealed by a key that is not configured.</exception>
    public string OpenText(Guid rowId, string purpose, string sealedText)
    {
        var point = sealedText.IndexOf('.', StringComparison.Ordinal);
        var value = new byte[sealedText.Length];
        return point > 0 && Convert.TryFromBase64String(sealedText[(point + 1)..], value, out var length) && keys.Find(sealedText[..point]) is { } key
            ? Encoding.UTF8.GetString(Open(key.Secret, value[..length], Purpose(rowId, TextPurpose + purpose), rowId))
            : throw new PersonUnreadableException(rowId, "what is stored is no sealed text, or its key is not configured");
    }

    private byte[] Unwrap(Guid personId, string keyId, byte[] wrapped) =>
        keys.Find(keyId) is { } known
            ? Open(known.Secret, wrapped, KeyPurpose(personId), personId)
            : throw new PersonUnreadableException(personId, $"it is wrapped by the key {keyId}, which is not configured");

    private static byte[] KeyPurpose(Guid personId) => Purpose(personId, "person key");

    private static byte[] Purpose(Guid personId, string purpose) => [Version, .. personId.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(purpose)];

    private static byte[] Seal(byte[] secret, ReadOnlySpan<byte> clear, byte[] associated)
    {
        var value = new byte[Overhead + clear.Length];
        value[0] = Version;
        var nonce = value.AsSpan(1, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using AesGcm aes = new(secret, TagBytes);
        aes.Encrypt(nonce, clear, value.AsSpan(1 + NonceBytes, clear.Length), value.AsSpan(value.Length - TagBytes), associated);
        return value;
    }

    private static byte[] Open(byte[] secret, byte[] value, byte[] associated, Guid personId)
    {
        if (value.Length < Overhead || value[0] != Version)
        {
            throw new PersonUnreadableException(personId, "what is stored is no sealed value of a known version");
        }

        var clear = new byte[value.Length - Overhead];
        try
        {
            using AesGcm aes = new(secret, TagBytes);
            aes.Decrypt(value.AsSpan(1, NonceBytes), value.AsSpan(1 + NonceBytes, clear.Length), value.AsSpan(value.Length - TagBytes), clear, associated);
            return clear;
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new PersonUnreadableException(personId, "it was altered, or belongs to another person or key");
        }
    }
}
