namespace Mediation.Accounts.Absences;

/// <summary>Somebody who can stand in.</summary>
/// <param name="Id">The account.</param>
/// <param name="Name">Display name.</param>
/// <param name="Unit">Name of the unit in the reader's language; null where there is none.</param>
public sealed record DeputyOption(Guid Id, string Name, string? Unit);
