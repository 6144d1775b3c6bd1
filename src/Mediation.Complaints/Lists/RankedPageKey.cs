namespace Mediation.Complaints.Lists;

/// <summary>A complaint that a search found.</summary>
/// <param name="Id">The complaint.</param>
/// <param name="Key">Where it stands.</param>
public sealed record RankedComplaint(Guid Id, RankedPageKey Key);

/// <summary>The first or last row of a page of what a search found: the best answer first, of equal ones the newest.</summary>
/// <param name="Score">How well it answers.</param>
/// <param name="Order">In the order in which cases came.</param>
public sealed record RankedPageKey(int Score, long Order)
{
    private const char Mark = 's';

    public bool ComesAfter(RankedPageKey other) => Score < other.Score || (Score == other.Score && Order < other.Order);

    /// <exception cref="BusinessException"><c>Core:MalformedPageKey</c> when it was not made by <see cref="ToString"/>.</exception>
    public static RankedPageKey? Read(string? text, string field)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var dot = text.IndexOf('.', StringComparison.Ordinal);
        return
            text[0] == Mark
            && dot > 1
            && int.TryParse(text.AsSpan(1, dot - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var score)
            && long.TryParse(text.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var order)
            ? new RankedPageKey(score, order)
            : throw InvalidInputException.Of(field, "Core:MalformedPageKey");
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Mark}{Score}.{Order}");
}
