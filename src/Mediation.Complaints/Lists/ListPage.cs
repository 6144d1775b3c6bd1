namespace Mediation.Complaints.Lists;

/// <summary>Which page of a list is read.</summary>
/// <param name="Count">Whether, and how far, the rows before this page and in all are counted.</param>
/// <param name="After">Where the page before ended, as its result said.</param>
/// <param name="Take">Rows of the page, 1 to 200.</param>
/// <param name="Before">Where the page after began, as its result said: the way back. It goes before <paramref name="After"/>.</param>
public sealed record ListPage(ListCounting? Count = null, string? After = null, int Take = 50, string? Before = null);
