namespace Mediation.Ownership.CasePage;

/// <summary>Somebody who is notified when a rung is reached.</summary>
/// <param name="Name">The person, where it is already known who that is.</param>
public sealed record InformedView(LadderRole Role, string? Name);
