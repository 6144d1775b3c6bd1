namespace Mediation.Core.Values;

/// <param name="Fault">What is wrong.</param>
/// <param name="Length">Length of the trimmed text in code points; only with <see cref="TextFault.TooLong"/>.</param>
/// <param name="MaxLength">What is allowed, in code points; only with <see cref="TextFault.TooLong"/>.</param>
/// <param name="Position">Index of the offending UTF-16 unit in the text as given; only with the two character faults.</param>
public sealed record TextRefusal(TextFault Fault, int? Length = null, int? MaxLength = null, int? Position = null);
