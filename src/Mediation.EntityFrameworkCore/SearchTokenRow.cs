namespace Mediation.EntityFrameworkCore;

/// <summary>
/// SQL Server's index of what texts are found by: a row for each token of a text, clustered by token. A trigger of <c>search_text</c> writes it. Its own
/// full-text index is optional, and filled some time after the save.
/// </summary>
public sealed class SearchTokenRow
{
    public string Token { get; private set; } = string.Empty;

    public long TextId { get; private set; }
}
