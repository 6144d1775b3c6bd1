namespace Mediation.Complaints.CasePage;

/// <summary>Words that belong to one entry, in the reader's language.</summary>
/// <param name="Sequence">The entry.</param>
/// <param name="About">Name of the thing it is about, such as a measure's title.</param>
/// <param name="Reasons">Why it came out so, line by line, as it was kept with the decision.</param>
public sealed record EntryDetail(int Sequence, string? About, IReadOnlyList<string> Reasons);
