namespace Mediation.Ownership.Domain.Escalation;

/// <summary>The rungs for cases from a level upward.</summary>
public sealed record Ladder(RiskLevel LevelAtLeast, IReadOnlyList<Rung> Rungs)
{
    public Rung this[int number] => Rungs.Single(r => r.Number == number);

    public Rung? After(int number) => Rungs.SingleOrDefault(r => r.Number == number + 1);
}
