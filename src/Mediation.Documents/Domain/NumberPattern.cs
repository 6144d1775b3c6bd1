using System.Text.RegularExpressions;

namespace Mediation.Documents.Domain;

/// <summary>
/// How the numbers of a series are formatted, such as <c>（{year}）穗金人调字第{n:000000}号</c>. Both parts must be there: without the
/// year the numbers of two years would be alike.
/// </summary>
public sealed partial record NumberPattern
{
    private NumberPattern(string text) => Text = text;

    public string Text { get; }

    /// <exception cref="FormatException">The year or the running number is missing, or named twice.</exception>
    public static NumberPattern Parse(string text) =>
        Year().Count(text) == 1 && Running().Count(text) == 1
            ? new NumberPattern(text)
            : throw new FormatException($"{text} must name {{year}} once and {{n}} once.");

    public string Format(int year, int n)
    {
        var withYear = Year().Replace(Text, year.ToString("0000", CultureInfo.InvariantCulture));
        return Running()
            .Replace(withYear, match => n.ToString(match.Groups["zeros"].Value is { Length: > 0 } zeros ? zeros : "0", CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"\{year\}", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Year();

    [GeneratedRegex(@"\{n(?::(?<zeros>0+))?\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Running();
}
