namespace Mediation.Core.Redaction;

/// <summary>A place in a text that is covered.</summary>
/// <param name="Start">Index of its first UTF-16 code unit.</param>
/// <param name="Length">In UTF-16 code units.</param>
/// <param name="Kind">What stands there.</param>
public readonly record struct RedactedSpan(int Start, int Length, PersonalValueKind Kind)
{
    public int End => Start + Length;
}
