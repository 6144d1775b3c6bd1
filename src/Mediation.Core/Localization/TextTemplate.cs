using System.Text.RegularExpressions;

namespace Mediation.Core.Localization;

/// <summary>A text cut at its named placeholders, once for all its uses: <c>"还有 {days} 天"</c>.</summary>
internal sealed partial class TextTemplate
{
    private readonly string text;
    private readonly (string Before, string Name, string Whole)[] placeholders;
    private readonly string end;

    public TextTemplate(string text)
    {
        this.text = text;
        List<(string, string, string)> found = [];
        var at = 0;
        foreach (Match match in Placeholder().Matches(text))
        {
            found.Add((text[at..match.Index], match.Groups["name"].Value, match.Value));
            at = match.Index + match.Length;
        }

        (placeholders, end) = ([.. found], text[at..]);
    }

    /// <param name="valueOf">Words of a placeholder; null leaves it visible.</param>
    public string Fill(Func<string, string?> valueOf)
    {
        if (placeholders.Length == 0)
        {
            return text;
        }

        StringBuilder filled = new(text.Length + 32);
        foreach (var (before, name, whole) in placeholders)
        {
            filled.Append(before).Append(valueOf(name) ?? whole);
        }

        return filled.Append(end).ToString();
    }

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Placeholder();
}
