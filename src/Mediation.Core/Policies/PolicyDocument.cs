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

    public PolicyOrigin Origin { get; private set; }

    /// <summary>Number under which the program ships it; null for one of the institution's own.</summary>
    public int? ShippedVersion { get; private set; }

    /// <summary>The draft that it was; null for what came with the program.</summary>
    public Guid? DraftId { get; private set; }

    public static PolicyDocument Publish(string key, int version, DateOnly effectiveFrom, string json, DateTimeOffset now) =>
        new()
        {
            Key = key,
            Version = version,
            EffectiveFrom = effectiveFrom,
            Json = json,
            PublishedAt = now,
            Origin = PolicyOrigin.Institution,
        };

    /// <summary>What came with the program, where the institution has no version of its own.</summary>
    public static PolicyDocument Ship(PolicySeed seed, int version, DateTimeOffset now)
    {
        var document = Publish(seed.Key, version, seed.EffectiveFrom, seed.Json, now);
        (document.Origin, document.ShippedVersion) = (PolicyOrigin.Shipped, seed.Version);
        return document;
    }

    internal static PolicyDocument Of(PolicyDraft draft, DateOnly effectiveFrom, DateTimeOffset now)
    {
        var document = Publish(draft.Key, draft.BasedOn + 1, effectiveFrom, draft.Json, now);
        (document.Origin, document.ShippedVersion, document.DraftId) = (draft.Origin, draft.ShippedVersion, draft.Id);
        return document;
    }
}
