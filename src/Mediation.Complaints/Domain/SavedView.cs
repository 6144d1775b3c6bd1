namespace Mediation.Complaints.Domain;

/// <summary>A list that a person wants to find again: what it is limited to, under a name. It shows what its owner may see when it is opened.</summary>
public sealed class SavedView
{
    /// <summary>Of its name.</summary>
    public const int LongestName = 60;

    /// <summary>Of its query string.</summary>
    public const int LongestQuery = 1_500;

    /// <summary>More are no shortcuts any more.</summary>
    public const int MostOfPerson = 30;

    private SavedView() { }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>Whose it is: nobody else sees it.</summary>
    public Guid UserId { get; private init; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>The filter as a query string of page and API, with the question mark.</summary>
    public string Query { get; private init; } = string.Empty;

    public static SavedView Of(Guid person, string name, string query) =>
        new()
        {
            UserId = person,
            Name = name,
            Query = query,
        };

    public void Rename(string name) => Name = name;
}
