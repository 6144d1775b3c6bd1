namespace Mediation.Core.Values;

/// <summary>A page of a list that is ordered by an instant.</summary>
/// <param name="Rows">Its rows, in the order of the list.</param>
/// <param name="Next">Names the page after; null at the end.</param>
/// <param name="Previous">Names the page before; null on the first page.</param>
public sealed record InstantPage<T>(IReadOnlyList<T> Rows, string? Next, string? Previous);
