using System.Text.RegularExpressions;

namespace Mediation.Core.Localization;

/// <summary>
/// A text cut at its named placeholders, once for all its uses: <c>"还有 {days} 天"</c>, <c>"{days} {days?day|days} left"</c>.
/// </summary>
internal sealed partial class TextTemplate
{
    private readonly string text;
    private readonly Cut[] placeholders;
    private readonly string end;

    public TextTemplate(string text)
    {
        this.text = text;
        List<Cut> found = [];
        var at = 0;
        foreach (Match match in Placeholder().Matches(text))
        {
            var many = match.Groups["many"] is { Success: true } form ? form.Value : null;
            found.Add(new(text[at..match.Index], match.Value, match.Groups["name"].Value, match.Groups["one"].Value, many));
            at = match.Index + match.Length;
        }

        (placeholders, end) = ([.. found], text[at..]);
    }

    /// <param name="valueOf">The value of a placeholder and whether it has one; one that has none stays visible.</param>
    /// <param name="format">The words of a value.</param>
    public string Fill(Func<string, (bool IsGiven, object? Value)> valueOf, Func<string, object?, string> format)
    {
        if (placeholders.Length == 0)
        {
            return text;
        }

        StringBuilder filled = new(text.Length + 32);
        foreach (var (before, placeholder, name, one, many) in placeholders)
        {
            var (isGiven, value) = valueOf(name);
            filled.Append(before);
            filled.Append(
                many is not null ? (IsOne(value) ? one : many)
                : isGiven ? format(name, value)
                : placeholder
            );
        }

        return filled.Append(end).ToString();
    }

    private static bool IsOne(object? value) => string.Equals(Convert.ToString(value, CultureInfo.InvariantCulture), "1", StringComparison.Ordinal);

    /// <summary>Strings only: a <see cref="Match"/> reads its groups when they are asked for and is not made for several threads.</summary>
    private readonly record struct Cut(string Before, string Placeholder, string Name, string One, string? Many);

    [GeneratedRegex(@"\{(?<name>\w+)(\?(?<one>[^|{}]*)\|(?<many>[^|{}]*))?\}", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Placeholder();
}
