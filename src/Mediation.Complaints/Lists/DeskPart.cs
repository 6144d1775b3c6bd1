namespace Mediation.Complaints.Lists;

/// <summary>A part of the reader's desk, under what is due today. It reads for itself and draws nothing when it has nothing to say.</summary>
public sealed record DeskPart(string Key, Type Component, string Permission, int Order) : PagePart(Key, Component, Permission, Order);
