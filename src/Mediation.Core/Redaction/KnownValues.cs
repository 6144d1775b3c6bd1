using System.Text.RegularExpressions;

namespace Mediation.Core.Redaction;

/// <summary>Every occurrence of a value that is known, however it is spaced, bracketed or cut.</summary>
internal static class KnownValues
{
    /// <summary>Between two characters of a number.</summary>
    public const string Gap = @"[\s\-.·()/_~:*|、,]{0,4}";

    /// <summary>Between two characters of a name.</summary>
    private const string Blank = @"[\s·.、\-_,]{0,2}";

    /// <summary>So many characters of an address in a row are no chance.</summary>
    private const int FewestOfAddress = 6;

    private const int ShortestWord = 3;

    /// <summary>Matches nowhere.</summary>
    private const string Nothing = "(?!)";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    public static IEnumerable<RedactedSpan> Find(FoldedText text, PersonalValue value) =>
        string.IsNullOrWhiteSpace(value.Value) ? []
        : value.Kind == PersonalValueKind.Address ? FindAddress(text, Folded(value.Value))
        : Regex
            .Matches(text.Text, PatternOf(value), RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Longest)
            .Where(m => m.Length > 0)
            .Select(m => text.Span(m.Index, m.Length, value.Kind));

    private static string PatternOf(PersonalValue value) =>
        value.Kind switch
        {
            PersonalValueKind.Name => NamePattern(Folded(value.Value)),
            PersonalValueKind.Phone => PhonePattern(value.Value),
            PersonalValueKind.Document => DocumentPattern(WithoutBlanks(value.Value)),
            PersonalValueKind.Account => Characters(WithoutBlanks(value.Value), Gap),
            _ => Characters(Folded(value.Value), ""),
        };

    /// <summary>
    /// A name of other letters stands between words, its parts in either order; of a Chinese one the given name alone names the person before a title.
    /// One character, or a word as short as many others, is no name to look for.
    /// </summary>
    private static string NamePattern(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (name.All(c => c < 0x300))
        {
            var parts = words.Select(Regex.Escape).ToList();
            return name.Length < ShortestWord
                ? Nothing
                : $@"(?<![\p{{L}}])(?:{string.Join(@"[\s,\-]{1,3}", parts)}|{string.Join(@"[\s,\-]{1,3}", parts.AsEnumerable().Reverse())})(?![\p{{L}}])";
        }

        var compact = WithoutBlanks(name);
        var whole = Characters(compact, Blank);
        return compact.Length switch
        {
            1 => Nothing,
            3 => $"(?:{whole}|{Characters(compact[1..], Blank)}(?={LikelyNames.Titles}))",
            _ => whole,
        };
    }

    private static string PhonePattern(string phone) =>
        PhoneNumber.TryParse(phone, out var read, out _) ? read.PatternIn(Gap) : Characters(WithoutBlanks(phone), Gap);

    /// <summary>A number of 18 characters has one of 15 in it: without the century and the check character.</summary>
    private static string DocumentPattern(string number) =>
        number.Length == 18 ? $"(?:{Characters(number, Gap)}|{Characters(number[..6] + number[8..17], Gap)})" : Characters(number, Gap);

    private static string Characters(string value, string between) =>
        string.Join(between, value.EnumerateRunes().Select(rune => Regex.Escape(rune.ToString())));

    private static string Folded(string value) => FoldedText.Of(value).Text;

    private static string WithoutBlanks(string value) => string.Concat(value.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>People leave out the province, or write only the street: every part of an address that is long enough.</summary>
    private static IEnumerable<RedactedSpan> FindAddress(FoldedText text, string address)
    {
        var parts = Enumerable.Range(0, Math.Max(0, address.Length - FewestOfAddress + 1)).ToLookup(i => address.Substring(i, FewestOfAddress));
        var at = 0;
        while (at + FewestOfAddress <= text.Text.Length)
        {
            var longest = parts[text.Text.Substring(at, FewestOfAddress)].Select(i => SameLength(text.Text, at, address, i)).DefaultIfEmpty(0).Max();
            if (longest == 0)
            {
                at++;
                continue;
            }

            yield return text.Span(at, longest, PersonalValueKind.Address);
            at += longest;
        }
    }

    private static int SameLength(string text, int at, string address, int from)
    {
        var length = 0;
        while (at + length < text.Length && from + length < address.Length && text[at + length] == address[from + length])
        {
            length++;
        }

        return length;
    }
}
