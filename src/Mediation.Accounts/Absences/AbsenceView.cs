namespace Mediation.Accounts.Absences;

/// <summary>A person's absence, and who could stand in.</summary>
/// <param name="From">First day; null when none is set, or it is over.</param>
/// <param name="Until">Last day.</param>
/// <param name="DeputyId">Who stands in; null when nobody does.</param>
/// <param name="Deputy">Their display name.</param>
/// <param name="Deputies">Who can be chosen.</param>
public sealed record AbsenceView(DateOnly? From, DateOnly? Until, Guid? DeputyId, string? Deputy, IReadOnlyList<DeputyOption> Deputies);
