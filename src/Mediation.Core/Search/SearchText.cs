namespace Mediation.Core.Search;

/// <summary>
/// What a case or another subject is found by: its tokens, from which each database keeps an index of its own (README). Written in the save of what
/// it is made from.
/// </summary>
public sealed class SearchText
{
    private SearchText() { }

    /// <summary>In the order in which subjects came.</summary>
    public long Id { get; private set; }

    public Guid SubjectId { get; private set; }

    /// <summary>As <see cref="SearchTokens.Kept"/> makes them.</summary>
    public string Tokens { get; private set; } = string.Empty;

    /// <summary>By which rules: <see cref="SearchTokens.Version"/>.</summary>
    public int IndexedBy { get; private set; }

    /// <summary>Raised by each change.</summary>
    public int Revision { get; private set; }

    /// <param name="subject">Of what.</param>
    /// <param name="texts">What a reader of it may read: nothing that is covered for somebody.</param>
    public static SearchText Of(Guid subject, IEnumerable<string> texts) =>
        new()
        {
            SubjectId = subject,
            Tokens = SearchTokens.Kept(texts),
            IndexedBy = SearchTokens.Version,
        };

    /// <returns>Whether anything was other than it is made now.</returns>
    public bool Replace(IEnumerable<string> texts)
    {
        var tokens = SearchTokens.Kept(texts);
        if (IndexedBy == SearchTokens.Version && IsSame(tokens))
        {
            return false;
        }

        (Tokens, IndexedBy, Revision) = (tokens, SearchTokens.Version, Revision + 1);
        return true;
    }

    /// <summary>Whether it is found by the same; how often a word stands there, no database says alike.</summary>
    public bool IsSame(string tokens) => Set(Tokens).SetEquals(Set(tokens));

    private static HashSet<string> Set(string tokens) =>
        [.. tokens.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(t => !string.Equals(t, SearchTokens.TextBreak, StringComparison.Ordinal))];
}
