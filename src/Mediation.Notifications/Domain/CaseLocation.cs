namespace Mediation.Notifications.Domain;

/// <summary>Where a case lies.</summary>
/// <param name="UnitPath">Path of its unit.</param>
/// <param name="Number">Its number.</param>
/// <param name="Href">The page on which the bank's people go on with it.</param>
/// <param name="HandlerId">Who handles it; null where nobody does.</param>
public sealed record CaseLocation(string UnitPath, string Number, string Href, Guid? HandlerId = null);
