namespace Mediation.Core.Policies;

/// <summary>
/// A published version of a policy: rules as data, immutable once published, in force from a date. A decision keeps key and
/// version, so that anyone can read later why it came out so.
/// </summary>
public sealed class PolicyDocument
{
    /// <summary>A version in force from here has no beginning of its own: it holds for everything that was ever received.</summary>
    public static readonly DateOnly Always = new(2000, 1, 1);

    private PolicyDocument() { }

    public string Key { get; private set; } = string.Empty;

    public int Version { get; private set; }

    /// <summary>First local day on which it is in force.</summary>
    public DateOnly EffectiveFrom { get; private set; }

    public string Json { get; private set; } = string.Empty;

    public DateTimeOffset PublishedAt { get; private set; }

    public static PolicyDocument Publish(string key, int version, DateOnly effectiveFrom, string json, DateTimeOffset now) =>
        new()
        {
            Key = key,
            Version = version,
            EffectiveFrom = effectiveFrom,
            Json = json,
            PublishedAt = now,
        };
}
