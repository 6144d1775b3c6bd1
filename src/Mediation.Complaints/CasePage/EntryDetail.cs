namespace Mediation.Complaints.CasePage;

/// <summary>Words that belong to one entry, in the reader's language.</summary>
/// <param name="Sequence">The entry.</param>
/// <param name="About">Name of the thing it is about, such as a measure's title.</param>
/// <param name="Reasons">Why it came out so, line by line, as it was kept with the decision.</param>
public sealed record EntryDetail(int Sequence, string? About, IReadOnlyList<string> Reasons)
{
    /// <summary>Fields whose sealed value reads otherwise in the reader's language, such as the name of a mediation body.</summary>
    public IReadOnlyDictionary<string, string> Words { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}
