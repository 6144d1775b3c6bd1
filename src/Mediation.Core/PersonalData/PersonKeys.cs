using Microsoft.Extensions.Logging;

namespace Mediation.Core.PersonalData;

/// <summary>
/// The institution's keys for personal data: the current one, older ones that still open what they wrapped, and the key of the blind index. They are
/// kept outside the database: whoever reads the database alone reads nobody's name.
/// </summary>
public sealed partial class PersonKeys
{
    /// <summary>A row with an unknown key has the file read again, but not each row of a long list.</summary>
    private const long MillisecondsBetweenReadings = 3_000;

    private readonly Lock reading = new();
    private readonly HashSet<string> missed = new(StringComparer.Ordinal);
    private volatile KeySet keySet;
    private Func<PersonKeys>? source;
    private ILogger? logger;
    private long? nextReading;

    /// <param name="keys">The current one first; older ones are only read with.</param>
    /// <param name="indexKey">32 random bytes, not one of <paramref name="keys"/>.</param>
    /// <exception cref="FormatException">There is no key, one is no key, or one is there twice.</exception>
    public PersonKeys(IReadOnlyList<InstitutionKey> keys, byte[] indexKey)
    {
        var current = keys.Count > 0 ? keys[0] : throw new FormatException("it holds no key.");
        InstitutionKey.EnsureRandom(indexKey);
        if (keys.Any(k => k.Secret.AsSpan().SequenceEqual(indexKey)))
        {
            throw new FormatException("the key of the index must be another one.");
        }

        if (keys.DistinctBy(k => k.Id, StringComparer.Ordinal).Count() < keys.Count)
        {
            throw new FormatException("the same key is there twice; take one of the two out.");
        }

        keySet = new KeySet(current, keys.ToDictionary(k => k.Id, StringComparer.Ordinal));
        IndexSecret = HKDF.DeriveKey(HashAlgorithmName.SHA256, indexKey, InstitutionKey.Bytes, info: "mediation blind index v1"u8.ToArray());
        IndexId = Convert.ToHexStringLower(SHA256.HashData([.. "mediation index key"u8, .. indexKey]))[..8];
    }

    /// <summary>Wraps every new key.</summary>
    public InstitutionKey Current => keySet.Current;

    /// <summary>Names the key of the index.</summary>
    public string IndexId { get; }

    internal byte[] IndexSecret { get; }

    /// <summary>
    /// Has the keys read again when a row names one that is not known: it was added after this process began, and others wrap by it already. The key of
    /// the index stays as it is until the next start.
    /// </summary>
    /// <param name="read">Reads them where they are kept; null where they cannot change.</param>
    /// <param name="log">Hears of each key that is not there.</param>
    public PersonKeys Follow(Func<PersonKeys>? read, ILogger log)
    {
        (source, logger) = (read, log);
        return this;
    }

    /// <returns>Null when it is not configured any more.</returns>
    public InstitutionKey? Find(string id) => keySet.ById.GetValueOrDefault(id) ?? FindAnew(id);

    private InstitutionKey? FindAnew(string id)
    {
        lock (reading)
        {
            if (!keySet.ById.ContainsKey(id) && source is not null && (nextReading is not { } next || Environment.TickCount64 >= next))
            {
                nextReading = Environment.TickCount64 + MillisecondsBetweenReadings;
                ReadAgain(source);
            }

            var found = keySet.ById.GetValueOrDefault(id);
            if (found is null && logger is not null && missed.Add(id))
            {
                LogMissing(logger, id);
            }

            return found;
        }
    }

    private void ReadAgain(Func<PersonKeys> read)
    {
        try
        {
            var before = keySet.Current.Id;
            keySet = read().keySet;
            if (logger is not null && keySet.Current.Id != before)
            {
                LogChanged(logger, keySet.Current.Id);
            }
        }
        catch (RefusedToStartException unreadable)
        {
            if (logger is not null)
            {
                LogUnreadable(logger, unreadable.Message);
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "Persons are wrapped by the key {KeyId}, which is not configured: nobody can read them until it is")]
    private static partial void LogMissing(ILogger logger, string keyId);

    [LoggerMessage(LogLevel.Warning, "The keys for personal data were read again: the current one is {KeyId} now")]
    private static partial void LogChanged(ILogger logger, string keyId);

    [LoggerMessage(LogLevel.Error, "The keys for personal data cannot be read again: {Why}")]
    private static partial void LogUnreadable(ILogger logger, string why);

    private sealed record KeySet(InstitutionKey Current, Dictionary<string, InstitutionKey> ById);
}
