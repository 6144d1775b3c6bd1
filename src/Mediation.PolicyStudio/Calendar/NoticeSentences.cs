using System.Text.RegularExpressions;

namespace Mediation.PolicyStudio.Calendar;

/// <summary>
/// A line of the notice as the General Office of the State Council words it: <c>春节：2月15日（农历腊月二十八、周日）至23日放假调休，共9天。2月14日（周六）上班。</c>
/// </summary>
internal static partial class NoticeSentences
{
    private const int LongestPeriod = 31;

    /// <summary>The holidays of a text that was pasted in one line, each by itself; blank lines are none.</summary>
    public static IEnumerable<string> Apart(string line) => Numbers().Split(line).Select(part => part.Trim()).Where(part => part.Length > 0);

    /// <summary>
    /// What stands around the days in every notice: its title, number and addressees, what is to be arranged, who signs and on which day. It names no
    /// day off.
    /// </summary>
    /// <param name="line">A line of the notice.</param>
    /// <param name="year">The year that is loaded: a notice of another one is none, and it is signed in the year before; a bare day in it wants a name.</param>
    public static bool IsFrame(string line, int year)
    {
        var frame = Frame().Match(line);
        return frame.Success && (YearOf(frame.Groups["title"]) ?? year) == year && YearOf(frame.Groups["signed"]) != year;
    }

    private static int? YearOf(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    /// <summary>Reads the sentences of one line.</summary>
    /// <param name="line">With the name of the holiday before its colon.</param>
    /// <param name="year">The year of the notice, which its days leave out.</param>
    /// <param name="isRest">What a sentence means that says neither 放假 nor 上班.</param>
    /// <returns>Null where it is none, or the number of days that it names is not that of its days.</returns>
    public static IReadOnlyList<SpecialDay>? Read(string line, int year, bool isRest)
    {
        var head = Head().Match(line);
        if (!head.Success || line.Any(c => char.IsDigit(c) && !char.IsAsciiDigit(c)))
        {
            return null;
        }

        List<SpecialDay> days = [];
        var at = new DateOnly(year, 1, 1);
        foreach (var sentence in head.Groups["body"].Value.Split(['。', '；', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // What employers are only asked to allow is no day off.
            if (sentence.StartsWith("鼓励", StringComparison.Ordinal))
            {
                continue;
            }

            if (sentence.Contains("放假", StringComparison.Ordinal) && sentence.Contains("上班", StringComparison.Ordinal))
            {
                return null;
            }

            var isOff = sentence.Contains("放假", StringComparison.Ordinal) || (isRest && !sentence.Contains("上班", StringComparison.Ordinal));
            if (DaysOf(Asides().Replace(sentence, string.Empty), ref at) is not { Count: > 0 } found || !HasItsCount(sentence, found.Count))
            {
                return null;
            }

            days.AddRange(found.Select(day => new SpecialDay(day, head.Groups["name"].Value.Trim(), isOff)));
        }

        return days.Count == 0 ? null : days;
    }

    /// <summary>Days and periods of a sentence; a day without its month or year has those of the day before it.</summary>
    private static List<DateOnly>? DaysOf(string sentence, ref DateOnly at)
    {
        List<DateOnly> days = [];
        foreach (Match period in Period().Matches(sentence))
        {
            if (DateOf(period, "1", at) is not { } from || (period.Groups["d2"].Success ? DateOf(period, "2", from) : from) is not { } to)
            {
                return null;
            }

            if (to < from || to.DayNumber - from.DayNumber >= LongestPeriod)
            {
                return null;
            }

            days.AddRange(Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays));
            at = to;
        }

        return days;
    }

    private static DateOnly? DateOf(Match period, string end, DateOnly before)
    {
        int NumberOf(string name, int otherwise) =>
            period.Groups[name + end] is { Success: true } group ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : otherwise;
        var (year, month, day) = (NumberOf("y", before.Year), NumberOf("m", before.Month), NumberOf("d", 0));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private static bool HasItsCount(string sentence, int count) =>
        Count().Match(sentence) is not { Success: true } named || named.Groups["n"].Value == count.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^([一二三四五六七八九十]+、|[0-9]+[.、])?\s*(?<name>[^：:0-9]{1,20})[：:]\s*(?<body>.*[0-9]日.*)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Head();

    [GeneratedRegex(
        @"((?<y1>2[01][0-9]{2})年)?((?<m1>[0-9]{1,2})月)?(?<d1>[0-9]{1,2})日"
            + @"(\s*[至到~～—-]+\s*((?<y2>2[01][0-9]{2})年)?((?<m2>[0-9]{1,2})月)?(?<d2>[0-9]{1,2})日)?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Period();

    /// <summary>Before the number of a holiday that follows the end of a sentence.</summary>
    [GeneratedRegex(@"(?<=[。；;]\s*)(?=[一二三四五六七八九十]{1,3}、)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Numbers();

    [GeneratedRegex(
        @"^(国务院办公厅(关于[^0-9]{0,10}(?<title>[0-9]{4})年部分节假日安排的通知)?|关于(?<title>[0-9]{4})年部分节假日安排的通知|国办发明电[^。]{1,20}号"
            + @"|各省、自治区、直辖市[^。]{0,80}[：:]|经国务院批准，现将[^。]{1,80}通知如下[。：:]?|节假日期间，各地区、各部门[^0-9]{1,200}"
            + @"|(?<signed>[0-9]{4})年[0-9]{1,2}月[0-9]{1,2}日|[（(]此件公开发布[）)])$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Frame();

    /// <summary>Days of the week and of the moon.</summary>
    [GeneratedRegex("[（(][^（()）]*[）)]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Asides();

    [GeneratedRegex(@"共\s*(?<n>[0-9]{1,2})\s*天", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Count();
}
