namespace Mediation.Ownership.Domain.Risk;

/// <summary>Points from this value upward; of several bands the highest reached counts alone.</summary>
public sealed record RiskBand(decimal From, int Points);
