namespace Mediation.Core.Values;

/// <summary>The first or last row of a page of a list that is ordered by an instant. Travels in addresses.</summary>
/// <param name="At">The instant of the row.</param>
/// <param name="Id">Its id, which orders rows of one instant.</param>
public sealed record InstantPageKey(DateTimeOffset At, Guid Id)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{At.ToMicroseconds()}.{Id:N}");

    /// <exception cref="BusinessException"><c>Core:MalformedPageKey</c> when it was not made by <see cref="ToString"/>.</exception>
    public static InstantPageKey? Read(string? text, string field)
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
            ? new InstantPageKey(Microseconds.FromMicroseconds(microseconds), id)
            : throw InvalidInputException.Of(field, "Core:MalformedPageKey");
    }
}
