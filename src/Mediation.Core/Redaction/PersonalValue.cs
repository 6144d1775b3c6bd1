namespace Mediation.Core.Redaction;

/// <summary>A personal value that is known, such as the name of a party.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">As it is kept: a telephone number in E.164, a name in its one spelling.</param>
public sealed record PersonalValue(PersonalValueKind Kind, string Value);
