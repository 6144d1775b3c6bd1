namespace Mediation.Ownership.Domain.Risk;

/// <summary>What one signal adds to the score.</summary>
/// <param name="Signal">Its key.</param>
/// <param name="Points">Points it adds; none for the definition that sets the level by itself.</param>
/// <param name="Source">Where it was found.</param>
/// <param name="Evidence">The figure or word itself.</param>
public sealed record RiskContribution(string Signal, int Points, RiskSource Source, string Evidence);
