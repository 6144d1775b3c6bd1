namespace Mediation.Core.Live;

/// <summary>What others did since a page was drawn, as far as its reader may see it.</summary>
/// <param name="Position">Up to where this goes: a number or an instant. The next question begins after it.</param>
/// <param name="Count">How many changes there are.</param>
/// <param name="Lines">The latest of them, at most <see cref="MostLines"/>, the newest first, in the reader's language.</param>
public sealed record LiveNews(string Position, int Count, IReadOnlyList<string> Lines)
{
    /// <summary>A page shows so many; of the others it shows the count.</summary>
    public const int MostLines = 3;

    /// <summary>The case that it is about; null for a list. A stream waits for changes of it.</summary>
    [JsonIgnore]
    public Guid? CaseId { get; init; }

    /// <summary>Name of the <see cref="IPersonalState"/> of the reader that it is about; null for a case and for a list of cases.</summary>
    [JsonIgnore]
    public string? PersonalState { get; init; }

    /// <summary>The entries that were counted, so that a list counts none twice.</summary>
    [JsonIgnore]
    public IReadOnlyList<LiveChange> Reported { get; init; } = [];

    /// <summary>Nothing happened.</summary>
    public static LiveNews None(string position) => new(position, 0, []);
}
