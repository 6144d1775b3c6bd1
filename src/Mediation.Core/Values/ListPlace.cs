namespace Mediation.Core.Values;

/// <summary>Where a page stands in its list.</summary>
/// <param name="Before">Rows before the page.</param>
/// <param name="Total">Rows in all.</param>
/// <param name="IsExact">
/// Whether counting went to the end. Else it stops where it would become expensive: one more than <see cref="CountedTo"/> says
/// "more than that".
/// </param>
public sealed record ListPlace(int Before, int Total, bool IsExact = false)
{
    public const int CountedTo = 1000;
}
