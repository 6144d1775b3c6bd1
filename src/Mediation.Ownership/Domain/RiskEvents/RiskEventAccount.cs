using System.Text.Json.Serialization;

namespace Mediation.Ownership.Domain.RiskEvents;

/// <summary>What a report says in words (DOMAIN 4). Each may be empty and is then printed as 待核; none names a complainant.</summary>
/// <param name="Source">How it became known.</param>
/// <param name="Place">Where.</param>
/// <param name="Nature">What it is.</param>
/// <param name="Cause">Why.</param>
/// <param name="Impact">What came of it.</param>
/// <param name="ActionsTaken">What was done.</param>
/// <param name="Trend">How it goes on.</param>
/// <param name="HelpNeeded">What help is needed.</param>
/// <param name="Signer">Who signs for the unit.</param>
/// <param name="Phone">Where the reporter is reached.</param>
public sealed record RiskEventAccount(
    string? Source = null,
    string? Place = null,
    string? Nature = null,
    string? Cause = null,
    string? Impact = null,
    string? ActionsTaken = null,
    string? Trend = null,
    string? HelpNeeded = null,
    string? Signer = null,
    string? Phone = null
)
{
    /// <summary>Of each text.</summary>
    public const int Longest = 1000;

    public static readonly RiskEventAccount Empty = new();

    /// <summary>Part by part: one that is not given keeps its words, one that is given empty has none any more.</summary>
    public RiskEventAccount Revised(RiskEventAccount given) =>
        new(
            Kept(given.Source, Source),
            Kept(given.Place, Place),
            Kept(given.Nature, Nature),
            Kept(given.Cause, Cause),
            Kept(given.Impact, Impact),
            Kept(given.ActionsTaken, ActionsTaken),
            Kept(given.Trend, Trend),
            Kept(given.HelpNeeded, HelpNeeded),
            Kept(given.Signer, Signer),
            Kept(given.Phone, Phone)
        );

    private static string? Kept(string? given, string? before) =>
        given is null ? before
        : Text.IsGiven(given) ? given
        : null;

    /// <summary>Its parts by name, in the order of the form.</summary>
    [JsonIgnore]
    public IReadOnlyList<(string Name, string? Text)> Parts =>
        [
            (nameof(Source), Source),
            (nameof(Place), Place),
            (nameof(Nature), Nature),
            (nameof(Cause), Cause),
            (nameof(Impact), Impact),
            (nameof(ActionsTaken), ActionsTaken),
            (nameof(Trend), Trend),
            (nameof(HelpNeeded), HelpNeeded),
            (nameof(Signer), Signer),
            (nameof(Phone), Phone),
        ];

    /// <summary>What is not known yet.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Pending => [.. Parts.Where(p => string.IsNullOrWhiteSpace(p.Text)).Select(p => p.Name)];
}
