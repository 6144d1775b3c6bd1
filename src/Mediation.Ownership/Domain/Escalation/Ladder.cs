namespace Mediation.Ownership.Domain.Escalation;

/// <summary>The rungs for cases from a level upward.</summary>
public sealed record Ladder(RiskLevel LevelAtLeast, IReadOnlyList<Rung> Rungs)
{
    /// <summary>What stops the hours of silence and of the first contact; they go on where they stopped. Until somebody accepted nothing does.</summary>
    public IReadOnlyList<LadderPause> PausedBy { get; init; } = [];

    public Rung this[int number] => Rungs.Single(r => r.Number == number);

    public Rung? After(int number) => Rungs.SingleOrDefault(r => r.Number == number + 1);
}
