namespace Mediation.Reports.Domain;

/// <summary>The two success rates of mediation that are in use; every printed rate says which one it is (README of this module).</summary>
public static class SuccessRate
{
    /// <summary>A: agreed ÷ accepted.</summary>
    public static Share OfAccepted(int agreed, int accepted) => new(agreed, accepted);

    /// <summary>B: agreed ÷ completed; what counts as agreed, accepted or completed is decided in <see cref="MediationFiguresCounted.Counts"/>.</summary>
    public static Share OfCompleted(int agreed, int completed) => new(agreed, completed);
}
