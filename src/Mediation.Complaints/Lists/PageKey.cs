namespace Mediation.Complaints.Lists;

/// <summary>The first or last row of a page: due instant and case number. Travels in addresses, so it is short and readable.</summary>
public sealed record PageKey(DateTimeOffset DueAt, string Number)
{
    public static string Of(DateTimeOffset dueAt, string number) => string.Create(CultureInfo.InvariantCulture, $"{dueAt.ToMicroseconds()}.{number}");

    /// <exception cref="BusinessException"><c>Core:MalformedPageKey</c> when it was not made by <see cref="Of"/>.</exception>
    public static PageKey? Read(string? text, string field = "after")
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var dot = text.IndexOf('.', StringComparison.Ordinal);
        return
            dot > 0
            && long.TryParse(text[..dot], NumberStyles.None, CultureInfo.InvariantCulture, out var microseconds)
            && microseconds <= DateTimeOffset.MaxValue.ToMicroseconds()
            ? new PageKey(Microseconds.FromMicroseconds(microseconds), text[(dot + 1)..])
            : throw InvalidInputException.Of(field, "Core:MalformedPageKey");
    }
}
