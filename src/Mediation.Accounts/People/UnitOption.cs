namespace Mediation.Accounts.People;

/// <summary>A unit of the bank that a person can belong to.</summary>
/// <param name="Code">Code, such as <c>GZ</c>.</param>
/// <param name="Name">In the reader's language.</param>
public sealed record UnitOption(string Code, string Name);
