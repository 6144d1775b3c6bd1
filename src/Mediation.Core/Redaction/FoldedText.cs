namespace Mediation.Core.Redaction;

/// <summary>
/// A text as it is searched for personal values: half width, without characters that have no picture, one code point for each character, in
/// simplified forms, figures written in Chinese as digits where they form a number. Each character knows where it stands in the text as it was written.
/// </summary>
internal sealed class FoldedText
{
    /// <summary>So many figures in a row are a number that somebody dictated, not a count.</summary>
    private const int FewestFigures = 7;

    private const string ChineseFigures = "〇零○一二三四五六七八九壹贰叁肆伍陆柒捌玖幺洞两拐勾";
    private const string TheirDigits = "00012345678912345678910279";

    private readonly List<int> starts = [];
    private readonly List<int> ends = [];

    private FoldedText(string text)
    {
        StringBuilder folded = new(text.Length);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var end = at + rune.Utf16SequenceLength;
            if (!Values.Text.IsUnseen(rune) || rune.Value is '\n' or '\r' or '\t')
            {
                foreach (var c in Digit(rune) ?? HalfWidth.Of(SimplifiedForms.Of(CharacterFolding.Of(rune.ToString()))))
                {
                    folded.Append(c);
                    starts.Add(at);
                    ends.Add(end);
                }
            }

            at = end;
        }

        WithDigits(folded);
        Text = folded.ToString();
    }

    /// <summary>What is searched.</summary>
    public string Text { get; }

    public static FoldedText Of(string text) => new(text);

    /// <summary>Where a part of <see cref="Text"/> stands in the text as it was written.</summary>
    public RedactedSpan Span(int start, int length, PersonalValueKind kind) => new(starts[start], ends[start + length - 1] - starts[start], kind);

    /// <summary>Digits of other scripts, and those in circles, as ASCII; Chinese ones are words as well and are looked at in their row.</summary>
    private static string? Digit(Rune rune) =>
        !rune.IsAscii
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber
        && Rune.GetNumericValue(rune) is >= 0 and <= 9 and var value
        && value == Math.Floor(value)
            ? value.ToString(CultureInfo.InvariantCulture)
            : null;

    private static void WithDigits(StringBuilder text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var (end, figures, chinese) = RunAt(text, i);
            if (figures >= FewestFigures && chinese)
            {
                for (var at = i; at < end; at++)
                {
                    var figure = ChineseFigures.IndexOf(text[at], StringComparison.Ordinal);
                    text[at] = figure < 0 ? text[at] : TheirDigits[figure];
                }
            }

            i = end > i ? end - 1 : i;
        }
    }

    /// <summary>A run of figures with at most one blank, dot or stroke between two of them.</summary>
    private static (int End, int Figures, bool Chinese) RunAt(StringBuilder text, int start)
    {
        var (at, end, figures, chinese) = (start, start, 0, false);
        while (at < text.Length)
        {
            var isChinese = ChineseFigures.Contains(text[at], StringComparison.Ordinal);
            if (isChinese || char.IsAsciiDigit(text[at]))
            {
                (figures, chinese, end) = (figures + 1, chinese || isChinese, at + 1);
                at++;
            }
            else if (figures > 0 && end == at && text[at] is ' ' or '-' or '.' or '、' or '~' or ':' or '*' or '|' or '/')
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return (end, figures, chinese);
    }
}
