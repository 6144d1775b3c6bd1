namespace Mediation.Complaints.Lists;

/// <summary>A page of what a search found.</summary>
/// <param name="Found">How many were found; one more than <see cref="ListPlace.CountedTo"/> says more than that.</param>
/// <param name="Start">How many stand before the page.</param>
/// <param name="Rows">What is on it, in its order.</param>
public sealed record RankedPage(int Found, int Start, IReadOnlyList<RankedComplaint> Rows)
{
    /// <summary>Whether more were found than are ranked.</summary>
    public bool IsCut => Found > ListPlace.CountedTo;

    /// <summary>Goes into <c>After</c>; null on the last page.</summary>
    public string? Next => Start + Rows.Count < Found && Rows.Count > 0 ? Rows[^1].Key.ToString() : null;

    /// <summary>Goes into <c>Before</c>; null on the first page.</summary>
    public string? Previous => Start > 0 && Rows.Count > 0 ? Rows[0].Key.ToString() : null;

    /// <param name="ranked">All that was found, in its order.</param>
    /// <param name="wanted">Which page.</param>
    /// <exception cref="BusinessException"><c>Core:MalformedPageKey</c></exception>
    public static RankedPage Of(IReadOnlyList<RankedComplaint> ranked, ListPage wanted)
    {
        var (after, before) = (RankedPageKey.Read(wanted.After, "after"), RankedPageKey.Read(wanted.Before, "before"));
        if (before is not null)
        {
            var end = ranked.Count(r => before.ComesAfter(r.Key));
            var first = Math.Max(0, end - wanted.Take);
            return new RankedPage(ranked.Count, first, [.. ranked.Take(end).Skip(first)]);
        }

        var start = after is null ? 0 : ranked.Count(r => !r.Key.ComesAfter(after));
        return new RankedPage(ranked.Count, start, [.. ranked.Skip(start).Take(wanted.Take)]);
    }
}
