using System.Text.RegularExpressions;

namespace Mediation.Core.Localization;

/// <summary>
/// A text cut at its named placeholders, once for all its uses: <c>"还有 {days} 天"</c>, <c>"{days} {days?day|days} left"</c>.
/// </summary>
internal sealed partial class TextTemplate
{
    private readonly string text;
    private readonly (string Before, Match Placeholder)[] placeholders;
    private readonly string end;

    public TextTemplate(string text)
    {
        this.text = text;
        List<(string, Match)> found = [];
        var at = 0;
        foreach (Match match in Placeholder().Matches(text))
        {
            found.Add((text[at..match.Index], match));
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
        foreach (var (before, placeholder) in placeholders)
        {
            var name = placeholder.Groups["name"].Value;
            var (isGiven, value) = valueOf(name);
            filled.Append(before);
            filled.Append(
                placeholder.Groups["many"] is { Success: true } many ? (IsOne(value) ? placeholder.Groups["one"] : many).Value
                : isGiven ? format(name, value)
                : placeholder.Value
            );
        }

        return filled.Append(end).ToString();
    }

    private static bool IsOne(object? value) => string.Equals(Convert.ToString(value, CultureInfo.InvariantCulture), "1", StringComparison.Ordinal);

    [GeneratedRegex(@"\{(?<name>\w+)(\?(?<one>[^|{}]*)\|(?<many>[^|{}]*))?\}", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Placeholder();
}
