namespace Mediation.Complaints.Domain.Intake;

/// <summary>
/// By which of its words similar complaints are looked for in the index: the rarest, in groups that are looked for one after the other, so that what is
/// frequent does not push aside what is rare. Words that too many texts have are only looked for in pairs; they count when the found ones are compared.
/// </summary>
public static class CandidateWords
{
    /// <summary>Part of all texts that the words of a group may find together: an index reads no more.</summary>
    private const double LargestPart = 0.03;

    /// <summary>Pairs of frequent words that are looked for.</summary>
    private const int MostPairs = 2;

    private static readonly int[] GroupSizes = [8, 12, 20];

    /// <param name="narrative">What is compared.</param>
    /// <param name="rarity">How rare tokens are.</param>
    /// <param name="isWhole">Whether rarity was taken from all texts there are: then they are so few that any word may be looked for.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Of(WeightedText narrative, TokenRarity rarity, bool isWhole)
    {
        var words = new Queue<string>(narrative.Words.OrderBy(rarity.TextsWith).ThenByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal));
        List<IReadOnlyList<string>> groups = [];
        foreach (var size in GroupSizes)
        {
            List<string> group = [];
            var found = 0;
            while (group.Count < size && words.TryPeek(out var word) && (isWhole || found + rarity.TextsWith(word) <= LargestPart * rarity.Texts))
            {
                found += rarity.TextsWith(words.Dequeue());
                group.Add(word);
            }

            if (group.Count > 0)
            {
                groups.Add(group);
            }
        }

        return groups;
    }

    /// <summary>The rarest of the words that too many texts have, two by two: both stand in fewer texts than each of them.</summary>
    /// <param name="narrative">What is compared.</param>
    /// <param name="rarity">How rare tokens are.</param>
    /// <param name="groups">What <see cref="Of"/> gave.</param>
    public static IReadOnlyList<(string One, string Other)> FrequentPairs(
        WeightedText narrative,
        TokenRarity rarity,
        IReadOnlyList<IReadOnlyList<string>> groups
    )
    {
        var used = groups.SelectMany(g => g).ToHashSet(StringComparer.Ordinal);
        List<string> rest =
        [
            .. narrative.Words.Where(w => !used.Contains(w)).OrderBy(rarity.TextsWith).ThenBy(w => w, StringComparer.Ordinal).Take(2 * MostPairs),
        ];
        return [.. rest.Zip(rest.Skip(1)).Where((_, i) => i % 2 == 0)];
    }
}
