namespace Mediation.Complaints.UseCases;

/// <summary>Where a page stands in its list. Counting stops where it would become dear: one more than <see cref="CountedTo"/> says "more than that".</summary>
/// <param name="Before">Rows before the page.</param>
/// <param name="Total">Rows in all.</param>
public sealed record ListPlace(int Before, int Total)
{
    public const int CountedTo = 1000;
}
