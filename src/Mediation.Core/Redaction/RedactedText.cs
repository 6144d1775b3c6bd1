namespace Mediation.Core.Redaction;

/// <summary>A text and the places of it that are covered.</summary>
/// <param name="Whole">The text as it was written: personal data.</param>
/// <param name="Spans">In their order, without overlaps.</param>
public sealed record RedactedText(string Whole, IReadOnlyList<RedactedSpan> Spans)
{
    /// <summary>What stands in the place of whatever is covered; its length says nothing.</summary>
    public const string Cover = "****";

    /// <summary>The text with every covered place replaced by <see cref="Cover"/>.</summary>
    public string Text
    {
        get
        {
            StringBuilder shown = new(Whole.Length);
            foreach (var (part, covered) in Parts())
            {
                shown.Append(covered is null ? part : Cover);
            }

            return shown.ToString();
        }
    }

    /// <summary>The text in pieces, in their order: what is shown, and what is covered with its kind.</summary>
    public IEnumerable<(string Part, PersonalValueKind? Covered)> Parts()
    {
        var at = 0;
        foreach (var span in Spans)
        {
            if (span.Start > at)
            {
                yield return (Whole[at..span.Start], null);
            }

            yield return (Whole[span.Start..span.End], span.Kind);
            at = span.End;
        }

        if (at < Whole.Length)
        {
            yield return (Whole[at..], null);
        }
    }

    /// <summary>Redacted to their text, so that a whole one never reaches a log by accident.</summary>
    public override string ToString() => Text;
}
