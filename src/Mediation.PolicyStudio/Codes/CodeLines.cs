using Mediation.Complaints.Domain;

namespace Mediation.PolicyStudio.Codes;

/// <summary>Codes as people write them, one on a line: <c>B02.2 | 信用卡 | Credit card</c>, with a mark behind: retired, or of a demand for money.</summary>
public static class CodeLines
{
    private const int LongestShown = 60;

    private static readonly string[] Retired = ["停用", "retired"];
    private static readonly string[] Money = ["金额", "money"];

    /// <summary>Reads the lines; those that cannot be read are refused with their numbers.</summary>
    public static IReadOnlyList<CodeItem> Read(string? text, string field, ICollection<FieldError> faults)
    {
        List<CodeItem> codes = [];
        foreach (var (number, line) in (text ?? string.Empty).Split('\n').Select((line, i) => (i + 1, line.Trim())).Where(l => l.Item2.Length > 0))
        {
            if (ReadLine(line) is { } code)
            {
                codes.Add(code);
            }
            else
            {
                faults.Add(FieldError.Of(field, "Codes:LineUnreadable", ("number", number), ("line", line[..Math.Min(line.Length, LongestShown)])));
            }
        }

        return codes;
    }

    /// <summary>Writes codes as <see cref="Read"/> reads them.</summary>
    public static string Write(IEnumerable<CodeItem> codes) =>
        string.Join('\n', codes.Select(c => $"{c.Code} | {c.Zh} | {c.En}{(c.Money ? $" | {Money[0]}" : "")}{(c.Retired ? $" | {Retired[0]}" : "")}"));

    private static CodeItem? ReadLine(string line)
    {
        var parts = line.Split(['|', '｜'], StringSplitOptions.TrimEntries);
        var marks = parts.Skip(3).ToList();
        return parts.Length >= 3 && marks.TrueForAll(m => Is(m, Retired) || Is(m, Money))
            ? new CodeItem(parts[0].ToUpperInvariant(), parts[1], parts[2], marks.Exists(m => Is(m, Money)), marks.Exists(m => Is(m, Retired)))
            : null;
    }

    private static bool Is(string mark, string[] words) => words.Contains(mark, StringComparer.OrdinalIgnoreCase);
}
