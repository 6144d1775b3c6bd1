namespace Mediation.Complaints.Lists;

/// <summary>A part in the head of the list of cases: what else can be made of the same cases. It is given what the list is limited to.</summary>
public sealed record ListPart(string Key, Type Component, string Permission, int Order) : PagePart(Key, Component, Permission, Order);
