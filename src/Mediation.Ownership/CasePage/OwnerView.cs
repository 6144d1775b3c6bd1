namespace Mediation.Ownership.CasePage;

/// <summary>A person who can be given a measure.</summary>
public sealed record OwnerView(Guid Id, string Name, string Post);
