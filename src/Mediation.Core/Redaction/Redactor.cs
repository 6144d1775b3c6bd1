namespace Mediation.Core.Redaction;

/// <summary>
/// Finds personal values in free text: those that are known, in any writing, and whatever looks like one. What it covers too much can be read in
/// the case; what it covers too little cannot be taken back (个人信息保护法, Art. 6: no more than the purpose needs).
/// </summary>
public static class Redactor
{
    /// <summary>Covers every personal value of a text.</summary>
    /// <param name="text">As it was written.</param>
    /// <param name="known">What is known of the people of the matter; null when nothing is.</param>
    /// <param name="shown">Known values that this reader may see: they stay wherever they stand, even where they look like what is covered.</param>
    public static RedactedText Redact(string text, IReadOnlyCollection<PersonalValue>? known = null, IReadOnlyCollection<PersonalValue>? shown = null)
    {
        if (text.Length == 0)
        {
            return new(text, []);
        }

        var folded = FoldedText.Of(text);
        RedactedSpan[] open = [.. (shown ?? []).SelectMany(value => KnownValues.Find(folded, value))];
        var found = (known ?? [])
            .Except(shown ?? [])
            .SelectMany(value => KnownValues.Find(folded, value))
            .Concat(LikelyNumbers.Find(folded).Concat(LikelyAddresses.Find(folded)).Concat(LikelyNames.Find(folded)).Where(s => !IsShown(s, open)));
        return new(text, Merged(found));
    }

    /// <summary>What looks like a value is one of those shown when they share most of it.</summary>
    private static bool IsShown(RedactedSpan span, RedactedSpan[] open) =>
        Array.Exists(open, o => 2 * (Math.Min(o.End, span.End) - Math.Max(o.Start, span.Start)) > span.Length);

    private static List<RedactedSpan> Merged(IEnumerable<RedactedSpan> spans)
    {
        List<RedactedSpan> merged = [];
        foreach (var span in spans.OrderBy(s => s.Start).ThenByDescending(s => s.Length))
        {
            if (merged.Count > 0 && span.Start < merged[^1].End)
            {
                var last = merged[^1];
                merged[^1] = last with { Length = Math.Max(last.End, span.End) - last.Start };
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }
}
