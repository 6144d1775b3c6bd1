namespace Mediation.Core.Values;

/// <summary>Which page of a list that is ordered by an instant is asked for.</summary>
/// <param name="After">Last row of the page before; null for the first page.</param>
/// <param name="Before">First row of the page after: the way back. Goes before <paramref name="After"/>.</param>
/// <param name="Size">Rows of a page.</param>
public sealed record InstantPageRequest(InstantPageKey? After, InstantPageKey? Before, int Size)
{
    /// <exception cref="BusinessException"><c>Core:MalformedPageKey</c>, at the field <c>after</c> or <c>before</c>.</exception>
    public static InstantPageRequest Of(string? after, string? before, int size) =>
        new(InstantPageKey.Read(after, "after"), InstantPageKey.Read(before, "before"), size);

    /// <summary>The page, in the order of the list.</summary>
    /// <param name="read">What <see cref="InstantOrder{T}.Read"/> gave, in its order.</param>
    /// <param name="keyOf">What names a row in an address.</param>
    public InstantPage<T> PageOf<T>(IReadOnlyList<T> read, Func<T, InstantPageKey> keyOf)
    {
        var more = read.Count > Size;
        List<T> rows = [.. read.Take(Size)];
        if (Before is not null)
        {
            rows.Reverse();
        }

        return new InstantPage<T>(
            rows,
            rows.Count > 0 && (Before is not null || more) ? keyOf(rows[^1]).ToString() : null,
            rows.Count > 0 && (Before is not null ? more : After is not null) ? keyOf(rows[0]).ToString() : null
        );
    }
}
