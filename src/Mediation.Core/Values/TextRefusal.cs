namespace Mediation.Core.Values;

/// <param name="Fault">What is wrong.</param>
/// <param name="Length">Length of the trimmed text in code points; only with <see cref="TextFault.TooLong"/>.</param>
/// <param name="MaxLength">What is allowed, in code points; only with <see cref="TextFault.TooLong"/>.</param>
/// <param name="Position">Index of the offending UTF-16 unit in the text as given; only with the faults of a control or broken character.</param>
/// <param name="CodePoint">The character; only with <see cref="TextFault.PrivateUse"/>.</param>
public sealed record TextRefusal(TextFault Fault, int? Length = null, int? MaxLength = null, int? Position = null, int? CodePoint = null)
{
    /// <summary>The refused character as users of fonts name it, such as <c>U+E901</c>.</summary>
    public string? Code => CodePoint is { } code ? string.Create(CultureInfo.InvariantCulture, $"U+{code:X4}") : null;
}
