using System.Text.RegularExpressions;

namespace Mediation.Documents.Text;

/// <summary>The terms of an agreement as people type them, a line each, without numbers of their own: the document numbers them.</summary>
public static partial class Clauses
{
    /// <summary>
    /// The lines, blank ones left out. A number in the document's own form, （二）, is always dropped; 1. or ① or 第一条 only where every
    /// line begins with one, since otherwise it may count the parts of one clause.
    /// </summary>
    public static IReadOnlyList<string> Of(string? terms)
    {
        var lines = (terms ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var allNumbered = lines.All(line => AnyNumber().IsMatch(line));
        return [.. lines.Select(line => (allNumbered ? AnyNumber() : OwnNumber()).Replace(line, "")).Where(line => line.Length > 0)];
    }

    [GeneratedRegex(
        @"^[（(]\s*[一二三四五六七八九十]{1,3}\s*[）)]\s*[、，,.．:：]?\s*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex OwnNumber();

    // 1.5 万元 is a sum and no first clause.
    [GeneratedRegex(
        @"^([（(]\s*([一二三四五六七八九十]{1,3}|\d{1,2})\s*[）)]|第[一二三四五六七八九十]{1,3}[条项款]|\d{1,2}([.．](?!\d)|[、)）])|[一二三四五六七八九十]{1,3}[、.．]|[①-⑳])\s*[、，,.．:：]?\s*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex AnyNumber();
}
