using System.Text.RegularExpressions;

namespace Mediation.Core.Redaction;

/// <summary>
/// What looks like an address: a road, village or estate with a number of house or room behind it (路、街、巷 … 号、幢、单元、室), and whatever place
/// names stand before it.
/// </summary>
internal static partial class LikelyAddresses
{
    private const int LongestBefore = 40;

    private const string Units = "号楼|号院|号|弄|栋|幢|座|组|单元|室|房";

    /// <summary>Ends of the names that a number of a house follows.</summary>
    private const string Roads = "路街道巷弄村苑园厦场庄里区坊湾同屯寨";

    /// <summary>Words before an address that belong to the sentence.</summary>
    private const string Sentence = "我你他她您住在于是的了到从向址给和与去本人家为寄往往至由";

    public static IEnumerable<RedactedSpan> Find(FoldedText text)
    {
        foreach (Match number in BuildingNumbers().Matches(text.Text))
        {
            var start = StartOf(text.Text, number.Index);
            if (start < number.Index)
            {
                yield return text.Span(start, number.Index + number.Length - start, PersonalValueKind.Address);
            }
        }
    }

    /// <summary>Where the place names before a number begin; the number itself when no road stands before it.</summary>
    private static int StartOf(string text, int number)
    {
        var before = number - 1;
        while (before >= 0 && text[before] == ' ')
        {
            before--;
        }

        if (before < 1 || !Roads.Contains(text[before], StringComparison.Ordinal) || !IsPlace(text[before - 1]))
        {
            return number;
        }

        var start = before;
        while (start > 0 && before - start < LongestBefore && IsPlace(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private static bool IsPlace(char c) =>
        !Sentence.Contains(c, StringComparison.Ordinal) && (c is (>= '\u3400' and <= '\u9FFF') || char.IsAsciiLetterOrDigit(c));

    [GeneratedRegex(
        "[0-9A-Z一二三四五六七八九十百零壹贰叁肆伍陆柒捌玖拾甲乙丙丁]{1,7}(?:[之\\-][0-9一二三四五六七八九十]{1,4}){0,2}\\s?(?:"
            + Units
            + ")(?![门窗口线柜])(?:[\\s,，]?[0-9A-Z一二三四五六七八九十]{1,6}(?:[之\\-][0-9]{1,4}){0,2}\\s?(?:楼|层|"
            + Units
            + ")?){0,6}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex BuildingNumbers();
}
