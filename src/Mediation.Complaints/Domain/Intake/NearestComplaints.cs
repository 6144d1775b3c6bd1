namespace Mediation.Complaints.Domain.Intake;

/// <summary>
/// A classification by the most similar complaints that were classified before: each of the nearest votes for its codes by how similar it is. What speaks
/// for a code can be shown, and nothing is learned that could not be; a person decides.
/// </summary>
public static class NearestComplaints
{
    /// <param name="narrative">What is to be classified.</param>
    /// <param name="candidates">Complaints that share something with it.</param>
    /// <param name="rarity">How rare tokens are.</param>
    /// <param name="most">How many vote.</param>
    /// <param name="from">Less similar ones say nothing.</param>
    /// <returns>The most similar first.</returns>
    public static IReadOnlyList<SimilarNarrative<T>> Of<T>(
        WeightedText narrative,
        IEnumerable<(T Of, string Narrative)> candidates,
        TokenRarity rarity,
        int most,
        double from
    ) =>
        [
            .. candidates
                .Select(c => (c.Of, Text: WeightedText.Of(c.Narrative, rarity)))
                .Select(c => new SimilarNarrative<T>(c.Of, c.Text, narrative.SimilarityTo(c.Text)))
                .Where(c => c.Similarity >= from)
                .OrderByDescending(c => c.Similarity)
                .Take(most),
        ];

    /// <summary>Codes by their part of the votes, the most likely first.</summary>
    /// <param name="nearest">Who votes.</param>
    /// <param name="codeOf">For what.</param>
    public static IReadOnlyList<VotedCode> Vote<T>(IReadOnlyList<SimilarNarrative<T>> nearest, Func<T, string> codeOf)
    {
        // Squared: one that is very like it outvotes several that are a little like it.
        var all = nearest.Sum(n => n.Similarity * n.Similarity);
        return
        [
            .. nearest
                .GroupBy(n => codeOf(n.Of), StringComparer.Ordinal)
                .Select(g => new VotedCode(g.Key, g.Sum(n => n.Similarity * n.Similarity) / all))
                .OrderByDescending(v => v.Share)
                .ThenBy(v => v.Code, StringComparer.Ordinal),
        ];
    }
}

/// <param name="Of">Whose narrative it is.</param>
/// <param name="Text">As it was compared.</param>
/// <param name="Similarity">Cosine, 0 to 1.</param>
public sealed record SimilarNarrative<T>(T Of, WeightedText Text, double Similarity);

/// <param name="Code">A code of a list.</param>
/// <param name="Share">Its part of the votes, 0 to 1.</param>
public sealed record VotedCode(string Code, double Share);
