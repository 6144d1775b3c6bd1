namespace Mediation.Ownership.Domain.Escalation;

/// <summary>In what the hours of a rung are counted.</summary>
public enum HourKind
{
    Working,
    Clock,
}

/// <summary>Who becomes responsible on a rung.</summary>
public enum RungOffice
{
    /// <summary>Whom the matrix names.</summary>
    Assigned,

    /// <summary>The nearest leader above the present one, or a colleague of the same office when there is none above.</summary>
    NextUp,

    /// <summary>A leader of the head office.</summary>
    HeadOffice,
}

/// <summary>Who is notified when a rung is reached.</summary>
public enum LadderRole
{
    Leader,
    LeaderBefore,
    Handler,
    HeadOffice,
}

/// <summary>What is required of the one who is responsible.</summary>
public enum RungDemand
{
    Accept,

    /// <summary>Accept, or see to it that somebody does.</summary>
    AcceptOrName,
}

/// <summary>One rung: within so many hours this leader accepts, or the next rung is reached.</summary>
public sealed record Rung(int Number, int Hours, HourKind Count, RungOffice Office, IReadOnlyList<LadderRole> Informed, RungDemand Required);

/// <summary>The rungs for cases from a level upward.</summary>
public sealed record Ladder(RiskLevel LevelAtLeast, IReadOnlyList<Rung> Rungs)
{
    public Rung this[int number] => Rungs.Single(r => r.Number == number);

    public Rung? After(int number) => Rungs.SingleOrDefault(r => r.Number == number + 1);
}
