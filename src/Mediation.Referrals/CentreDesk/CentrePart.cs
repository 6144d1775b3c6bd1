namespace Mediation.Referrals.CentreDesk;

/// <summary>A part of the body's page of a case. Registered by <see cref="CentreContributions"/>.</summary>
/// <param name="Place">Where it stands.</param>
public sealed record CentrePart(CentrePlace Place, string Key, Type Component, string Permission, int Order) : PagePart(Key, Component, Permission, Order);
