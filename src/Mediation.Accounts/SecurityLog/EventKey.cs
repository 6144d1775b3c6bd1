namespace Mediation.Accounts.SecurityLog;

/// <summary>The first or last row of a page of the log. Travels in addresses.</summary>
internal sealed record EventKey(DateTimeOffset At, Guid Id)
{
    public static string Of(SecurityEvent last) => string.Create(CultureInfo.InvariantCulture, $"{last.At.ToMicroseconds()}.{last.Id:N}");

    /// <exception cref="BusinessException"><c>Core:MalformedPageKey</c> when it was not made by <see cref="Of"/>.</exception>
    public static EventKey? Read(string? text, string field)
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
            && Guid.TryParseExact(text[(dot + 1)..], "N", out var id)
            ? new EventKey(Microseconds.FromMicroseconds(microseconds), id)
            : throw InvalidInputException.Of(field, "Core:MalformedPageKey");
    }
}
