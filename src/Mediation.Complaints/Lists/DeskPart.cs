namespace Mediation.Complaints.Lists;

/// <summary>
/// A part of the reader's desk: a <see cref="DeskPartComponent"/>. It reads for itself and draws nothing where it has nothing to say.
/// </summary>
public sealed record DeskPart(string Key, Type Component, string Permission, int Order) : PagePart(Key, Component, Permission, Order);
