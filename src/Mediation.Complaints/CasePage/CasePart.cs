namespace Mediation.Complaints.CasePage;

/// <summary>A part of the case page. Registered by <see cref="PageContributions"/>.</summary>
/// <param name="Place">Where it stands.</param>
public sealed record CasePart(CasePlace Place, string Key, Type Component, string Permission, int Order) : PagePart(Key, Component, Permission, Order);
